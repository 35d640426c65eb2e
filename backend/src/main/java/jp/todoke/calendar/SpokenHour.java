package jp.todoke.calendar;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of a day as it was written. {@code bare}: an hour up to 11 without 午前 or 午後, so that the afternoon may be
 * meant; {@code doubtful}: bare and written so that one should ask (4時, 4:40; not 9:40, not 04:40); {@code of24}:
 * counted from 13 on, as whoever writes it counts the end of a range, too.
 */
record SpokenHour(LocalTime time, boolean nextDay, boolean bare, boolean doubtful, boolean of24) {

    private static final Pattern NOON = Pattern.compile("(?:お?昼の)?正午");
    private static final Pattern HALF = Pattern.compile("(午前|午後|a\\.?m\\.?|p\\.?m\\.?|今朝|朝|早朝|未明|夕方|昨夜|昨晩|夜|深夜|お?昼)の?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?!\\d)");
    private static final Pattern HOUR =
            Pattern.compile("(\\d{1,2})時(?!間)(?:(\\d{1,2})(?:分(?:(\\d{1,2})秒)?)?(?!\\d)|(半))?");
    private static final Pattern FOUR_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(?![\\d:年月/])");
    private static final Pattern HALF_BEHIND = Pattern.compile("([ap]\\.?m)\\.?");

    /**
     * The time at the front of the text; empty when none stands there. Throws {@link UnreadableTime} when it is none of
     * a day.
     */
    static Optional<SpokenHour> read(SpokenText text) {
        if (text.take(NOON).isPresent()) {
            return Optional.of(new SpokenHour(LocalTime.NOON, false, false, false, false));
        }
        var half = text.take(HALF).map(found -> found.group(1));
        var found = text.take(CLOCK).or(() -> text.take(FOUR_DIGITS));
        var twentyFour = found.isPresent();
        var hour = twentyFour ? found : text.take(HOUR);
        if (hour.isEmpty()) {
            half.ifPresent(alone -> text.back());
            return Optional.empty();
        }
        var told = half.or(() -> text.take(HALF_BEHIND).map(behind -> behind.group(1)));
        return Optional.of(of(told.orElse(null), hour.get(), twentyFour));
    }

    private static SpokenHour of(@Nullable String half, MatchResult found, boolean twentyFour) {
        var hour = Integer.parseInt(found.group(1));
        var minute = minute(found);
        if (minute > 59 || second(found) > 59 || hour > 24 || hour == 24 && (minute > 0 || half != null)) {
            throw new UnreadableTime("no-such-time");
        }
        if (half != null) {
            return new SpokenHour(LocalTime.of(DayPart.hour(half, hour, minute), minute), false, false, false, false);
        }
        var bare = hour >= 1 && hour <= 11 && found.group(1).charAt(0) != '0';
        return new SpokenHour(
                LocalTime.of(hour % 24, minute), hour == 24, bare, bare && (!twentyFour || hour <= 6), hour > 12);
    }

    private static int minute(MatchResult found) {
        if (found.groupCount() > 3 && found.group(4) != null) {
            return 30;
        }
        return found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
    }

    /** Seconds are understood and left out: papers tell times to the minute. */
    private static int second(MatchResult found) {
        return found.groupCount() < 3 || found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
    }
}
