package jp.todoke.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one written time from its front to its end; what is left over makes it unreadable. */
final class SpokenTimeReader {

    /** 今 alone; 今日, 今朝 and 今月 are days and a month. */
    private static final Pattern NOW = Pattern.compile("(?:今|いま|ただ今|ただいま|たった今|now)(?![日朝夜晩月])");

    private static final Pattern AGO = Pattern.compile("(?:(\\d{1,2})時間)?(?:(\\d{1,3})分|(半))?(?:ほど|くらい|ぐらい)?前(?!日)");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("約|だいたい|大体|およそ");
    private static final Pattern ABOUT = Pattern.compile("頃|ごろ|ころ|くらい|ぐらい|前後");
    private static final Pattern JUST_AFTER = Pattern.compile("過ぎ|すぎ|過");
    private static final Pattern TO = Pattern.compile("から|より(?!前)|[~\\-‐−–—ー―]");
    private static final Pattern NOT_LATER = Pattern.compile("以前|より前|まで(?:に)?");
    private static final Pattern PART = Pattern.compile("(未明|明け方|早朝|今朝|朝|午前中?|昼前|お?昼|午後|夕方|今[夜晩]|昨[夜晩]|深夜|夜|晩)(?!\\d)");
    private static final Pattern OF = Pattern.compile("の");
    private static final Pattern THIRD = Pattern.compile("の?([上中下])旬");
    private static final Pattern ONWARDS = Pattern.compile("以降|以後");
    private static final Pattern UNTIL = Pattern.compile("まで");

    private final String written;
    private final SpokenText text;
    private final LocalDateTime now;
    private final LocalDate day;
    private final Optional<LocalDate> from;
    private final SpokenDay days;

    /** What was read of one end; {@code hour} where an hour was written. */
    private record Read(ToldMoment moment, boolean dayTold, @Nullable SpokenHour hour) {

        LocalDate on() {
            return moment.on();
        }
    }

    /** {@code from}: before which day nothing is meant, if there is one. */
    SpokenTimeReader(String written, LocalDateTime now, LocalDate day, Optional<LocalDate> from) {
        this.written = written.strip();
        this.text = new SpokenText(written);
        this.now = now.truncatedTo(ChronoUnit.MINUTES);
        this.day = day;
        this.from = from;
        this.days = new SpokenDay(text, now.toLocalDate());
    }

    SpokenTime read() {
        var start = fromNow().or(() -> moment(day, from)).orElseThrow(() -> new UnreadableTime("time-not-understood"));
        var time = range(start);
        if (!text.atEnd()) {
            throw new UnreadableTime("time-not-understood");
        }
        return time;
    }

    private SpokenTime range(Read start) {
        if (text.take(NOT_LATER).isPresent()) {
            return alone(new Read(start.moment().about(About.BEFORE), start.dayTold(), start.hour()), false);
        }
        if (text.take(ONWARDS).isPresent()) {
            return alone(start, true);
        }
        if (text.take(TO).isEmpty()) {
            return alone(start, false);
        }
        if (text.atEnd()) {
            return alone(start, true);
        }
        var end = moment(start.on(), Optional.of(start.on()))
                .orElseThrow(() -> new UnreadableTime("time-not-understood"));
        text.take(UNTIL);
        return between(start, end);
    }

    private Optional<Read> fromNow() {
        if (text.take(NOW).isPresent()) {
            return Optional.of(at(now, About.EXACTLY));
        }
        return text.take(AGO).map(ago -> {
            var hours = ago.group(1) == null ? 0 : Integer.parseInt(ago.group(1));
            var minutes = ago.group(2) == null ? ago.group(3) == null ? 0 : 30 : Integer.parseInt(ago.group(2));
            if (hours == 0 && minutes == 0) {
                throw new UnreadableTime("time-not-understood");
            }
            return at(now.minusHours(hours).minusMinutes(minutes), About.AROUND);
        });
    }

    private static Read at(LocalDateTime moment, About about) {
        var instant = OfficialTime.at(moment.toLocalDate(), moment.toLocalTime());
        return new Read(
                ToldMoment.minute(instant, about),
                true,
                new SpokenHour(moment.toLocalTime(), false, false, false, false));
    }

    private Optional<Read> moment(LocalDate meant, Optional<LocalDate> after) {
        var around = text.take(ABOUT_BEFORE).isPresent();
        var on = days.read(meant, after);
        if (on.isEmpty()) {
            var month = days.readMonth(after);
            if (month.isPresent()) {
                return Optional.of(ofMonth(month.get(), around));
            }
        }
        on.ifPresent(told -> text.take(OF));
        var hour = SpokenHour.read(text);
        var part = hour.isPresent()
                ? Optional.<PartOfDay>empty()
                : text.take(PART).flatMap(found -> PartOfDay.ofWord(found.group(1)));
        if (on.isEmpty() && hour.isEmpty() && part.isEmpty()) {
            return Optional.empty();
        }
        var about = about(around, hour.isPresent() || part.isPresent());
        var told = on.orElse(meant);
        var moment = hour.map(time -> minute(told, time, about))
                .or(() -> part.map(word -> ToldMoment.partOfDay(told, word, about)))
                .orElseGet(() -> ToldMoment.day(told, about));
        return Optional.of(new Read(moment, on.isPresent(), hour.orElse(null)));
    }

    private Read ofMonth(LocalDate month, boolean around) {
        var third = text.take(THIRD).map(found -> "上中下".indexOf(found.group(1)));
        var about = about(around, false);
        return new Read(
                third.map(number -> ToldMoment.thirdOfMonth(month.plusDays(number * 10L), about))
                        .orElseGet(() -> ToldMoment.month(month, about)),
                true,
                null);
    }

    private About about(boolean around, boolean ofTheDay) {
        if (text.take(ABOUT).isPresent() || around) {
            return About.AROUND;
        }
        return ofTheDay && text.take(JUST_AFTER).isPresent() ? About.JUST_AFTER : About.EXACTLY;
    }

    private static ToldMoment minute(LocalDate day, SpokenHour hour, About about) {
        return ToldMoment.minute(OfficialTime.at(hour.nextDay() ? day.plusDays(1) : day, hour.time()), about);
    }

    private SpokenTime alone(Read start, boolean open) {
        return new SpokenTime(
                new ToldTime(start.moment(), null, open, written), doubtful(start.on(), start.hour()), false);
    }

    private SpokenTime between(Read start, Read end) {
        var until = end.hour() == null || start.hour() == null ? end.moment() : lateEnough(start, end);
        var night = start.hour() != null
                && end.hour() != null
                && !end.dayTold()
                && until.on().equals(start.on())
                && throughTheNight(start.hour().time(), timeOf(until));
        if (night) {
            until = ToldMoment.minute(
                    OfficialTime.at(until.on().plusDays(1), timeOf(until)),
                    end.moment().about());
        }
        var time = new ToldTime(start.moment(), until, false, written);
        if (time.endsBeforeItBegins()) {
            throw new UnreadableTime("end-before-start");
        }
        return new SpokenTime(time, doubtful(start.on(), start.hour()), night);
    }

    /** 午後4時40分～6時 ends at 午後6時; of 22:00～6:00 nobody means 18:00. */
    private static ToldMoment lateEnough(Read start, Read end) {
        var until = timeOf(end.moment());
        var from = timeOf(start.moment());
        var afternoon = until.plusHours(12);
        var tooEarly = end.on().equals(start.on()) && until.isBefore(from);
        var meant = end.hour().bare() && !start.hour().of24() && tooEarly && !afternoon.isBefore(from);
        return meant
                ? ToldMoment.minute(
                        OfficialTime.at(end.on(), afternoon), end.moment().about())
                : end.moment();
    }

    private static LocalTime timeOf(ToldMoment moment) {
        return moment.at().atZone(OfficialTime.ZONE).toLocalTime();
    }

    /** A night begins after noon and is over by noon; 18:00～16:40 is more likely a slip. */
    private static boolean throughTheNight(LocalTime from, LocalTime to) {
        return to.isBefore(from) && !from.isBefore(LocalTime.NOON) && !to.isAfter(LocalTime.NOON);
    }

    /** Where the afternoon still lies ahead, the morning is meant. */
    private boolean doubtful(LocalDate on, @Nullable SpokenHour hour) {
        return hour != null
                && hour.doubtful()
                && !on.atTime(hour.time()).plusHours(12).isAfter(now);
    }
}
