package jp.todoke.usage;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The month of days that are written as 20日 or 20 alone: that on the sheet's tab (11月, 令和8年11月, R8.11, 2026-11). */
final class SheetMonth {

    private static final Pattern NAMED =
            Pattern.compile("((?:令和|平成|令|平|[RHrh])(?:元|\\d{1,2})年?|\\d{4}年?)?[.\\-/年]?(\\d{1,2})月");
    private static final Pattern NUMBERED = Pattern.compile("((?:令和|平成|令|平|[RHrh])\\d{1,2}|\\d{4})[.\\-/年](\\d{1,2})");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2})(日(?!前).*)?");
    private static final int MONTHS_TO_LOOK_AT = 12;

    private final @Nullable String month;

    SheetMonth(String sheet) {
        var name = plain(sheet);
        var named = NAMED.matcher(name);
        var numbered = NUMBERED.matcher(name);
        if (named.find()) {
            month = (named.group(1) == null ? "" : named.group(1).replaceFirst("年$", "") + "年") + named.group(2) + "月";
        } else {
            month = numbered.matches() ? numbered.group(1) + "年" + numbered.group(2) + "月" : null;
        }
    }

    /** Whether no month is written before the day. */
    static boolean dayAlone(String written) {
        return DAY_ALONE.matcher(plain(written)).matches();
    }

    /** With the month of the sheet before it; empty where the sheet names none. */
    Optional<String> before(String written) {
        return Optional.ofNullable(month).map(named -> named + day(written));
    }

    /** With the month in which that day comes next, from {@code day} on. */
    static Optional<String> from(LocalDate day, String written) {
        var alone = DAY_ALONE.matcher(plain(written));
        if (!alone.matches()) {
            return Optional.empty();
        }
        var wanted = Integer.parseInt(alone.group(1));
        var first = YearMonth.from(day);
        for (var later = 0; later < MONTHS_TO_LOOK_AT; later++) {
            var tried = first.plusMonths(later);
            if (wanted >= 1 && tried.isValidDay(wanted) && !tried.atDay(wanted).isBefore(day)) {
                return Optional.of(tried.getYear() + "年" + tried.getMonthValue() + "月" + day(written));
            }
        }
        return Optional.empty();
    }

    private static String day(String written) {
        var plain = plain(written);
        return plain.contains("日") ? plain : plain + "日";
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s+(?!\\d)|(?<!\\d)\\s+", "")
                .strip();
    }
}
