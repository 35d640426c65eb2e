package jp.todoke.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.todoke.calendar.SpokenTime.About;
import org.jspecify.annotations.Nullable;

/** Reads one written time from its front to its end; what is left over makes it unreadable. */
final class SpokenTimeReader {

    /** 今 alone; 今日 and 今朝 are days. */
    private static final Pattern NOW = Pattern.compile("(?:今|いま|ただ今|ただいま|たった今|now)(?![日朝])");

    private static final Pattern AGO = Pattern.compile("(?:(\\d{1,2})時間)?(?:(\\d{1,3})分|(半))?(?:ほど|くらい|ぐらい)?前(?!日)");
    private static final Pattern ABOUT_BEFORE = Pattern.compile("約|だいたい|大体|およそ");
    private static final Pattern ABOUT = Pattern.compile("頃|ごろ|ころ|くらい|ぐらい|前後");
    private static final Pattern JUST_AFTER = Pattern.compile("過ぎ|すぎ|過");
    private static final Pattern TO = Pattern.compile("から|より|[~\\-‐−–—ー―]");
    private static final Pattern ONWARDS = Pattern.compile("以降|以後");
    private static final Pattern UNTIL = Pattern.compile("まで");

    private final SpokenText text;
    private final LocalDateTime now;
    private final LocalDate day;
    private final Optional<LocalDate> from;
    private final SpokenDay days;

    private record Moment(LocalDate on, boolean dayTold, @Nullable SpokenHour hour, About about) {}

    /** {@code from}: before which day nothing is meant, if there is one. */
    SpokenTimeReader(String written, LocalDateTime now, LocalDate day, Optional<LocalDate> from) {
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

    private SpokenTime range(Moment start) {
        if (text.take(ONWARDS).isPresent()) {
            return whole(start, null, true);
        }
        if (text.take(TO).isEmpty()) {
            return whole(start, null, false);
        }
        if (text.atEnd()) {
            return whole(start, null, true);
        }
        var end = moment(start.on(), Optional.of(start.on()))
                .orElseThrow(() -> new UnreadableTime("time-not-understood"));
        text.take(UNTIL);
        return whole(start, end, false);
    }

    private Optional<Moment> fromNow() {
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

    private static Moment at(LocalDateTime moment, About about) {
        return new Moment(
                moment.toLocalDate(), true, new SpokenHour(moment.toLocalTime(), false, false, false, false), about);
    }

    private Optional<Moment> moment(LocalDate meant, Optional<LocalDate> after) {
        var around = text.take(ABOUT_BEFORE).isPresent();
        var on = days.read(meant, after);
        var hour = SpokenHour.read(text);
        if (on.isEmpty() && hour.isEmpty()) {
            return Optional.empty();
        }
        around |= text.take(ABOUT).isPresent();
        var about = around
                ? About.AROUND
                : hour.isPresent() && text.take(JUST_AFTER).isPresent() ? About.JUST_AFTER : About.EXACTLY;
        return Optional.of(new Moment(on.orElse(meant), on.isPresent(), hour.orElse(null), about));
    }

    private SpokenTime whole(Moment start, @Nullable Moment end, boolean open) {
        var hour = start.hour();
        var from = hour == null ? null : hour.time();
        var on = hour != null && hour.nextDay() ? start.on().plusDays(1) : start.on();
        if (end == null) {
            return new SpokenTime(on, from, start.about(), null, null, About.EXACTLY, open, doubtful(on, hour), false);
        }
        var until = end.hour();
        if ((hour == null) != (until == null)) {
            throw new UnreadableTime("time-not-understood");
        }
        var endsOn = until != null && until.nextDay() ? end.on().plusDays(1) : end.on();
        var to = until == null ? null : lateEnough(on, hour, endsOn, until);
        if (to != null && endsOn.equals(on) && !end.dayTold() && throughTheNight(from, to)) {
            return new SpokenTime(
                    on, from, start.about(), on.plusDays(1), to, end.about(), false, doubtful(on, hour), true);
        }
        if (endsOn.isBefore(on) || to != null && endsOn.equals(on) && to.isBefore(from)) {
            throw new UnreadableTime("end-before-start");
        }
        return new SpokenTime(on, from, start.about(), endsOn, to, end.about(), false, doubtful(on, hour), false);
    }

    /** 午後4時40分～6時 ends at 午後6時; of 22:00～6:00 nobody means 18:00. */
    private static LocalTime lateEnough(LocalDate on, SpokenHour start, LocalDate endsOn, SpokenHour until) {
        var afternoon = until.time().plusHours(12);
        var tooEarly = endsOn.equals(on) && until.time().isBefore(start.time());
        var meant = until.bare() && !start.of24() && tooEarly && !afternoon.isBefore(start.time());
        return meant ? afternoon : until.time();
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
