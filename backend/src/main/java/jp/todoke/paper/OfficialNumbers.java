package jp.todoke.paper;

import java.util.Locale;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.report.AbsentFact;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as official papers write them: half-width digits in sentences, a comma every three, 約 before an approximate
 * one.
 */
public final class OfficialNumbers {

    private OfficialNumbers() {}

    /** 1,200名 */
    public static String of(int count, String unit) {
        return String.format(Locale.ROOT, "%,d%s", count, unit);
    }

    /** 約41件 */
    public static String about(boolean approx, int count, String unit) {
        return (approx ? "約" : "") + of(count, unit);
    }

    /** 22名～46名, 22名以上, 46名以下, 12名; 分からない where neither end is known. */
    public static String range(@Nullable Integer min, @Nullable Integer max, boolean approx, String unit) {
        var about = approx ? "約" : "";
        if (min == null) {
            return max == null ? AbsentFact.UNKNOWN.word() : about + of(max, unit) + "以下";
        }
        if (max == null) {
            return about + of(min, unit) + "以上";
        }
        return about + (min.equals(max) ? of(min, unit) : of(min, unit) + "～" + of(max, unit));
    }

    /** How the number is headed. */
    public static String label(CountUnit unit) {
        return switch (unit) {
            case PERSONS, DISTINCT_PERSONS, PERSONS_REPEATED -> "本人の数" + inBrackets(manner(unit));
            case RECORDS -> "件数";
            case HOUSEHOLDS -> "世帯数";
            case SHEETS -> "枚数";
        };
    }

    /** How persons were counted, where the word 名 does not say it. */
    static String manner(CountUnit unit) {
        return switch (unit) {
            case DISTINCT_PERSONS -> "実人数";
            case PERSONS_REPEATED -> "延べ";
            case PERSONS, RECORDS, HOUSEHOLDS, SHEETS -> "";
        };
    }

    /** （延べ）; nothing where there is nothing to say. */
    static String inBrackets(String words) {
        return words.isEmpty() ? "" : "（" + words + "）";
    }

    /** What one counts. */
    public static String word(CountUnit unit) {
        return switch (unit) {
            case PERSONS, DISTINCT_PERSONS, PERSONS_REPEATED -> "名";
            case RECORDS -> "件";
            case HOUSEHOLDS -> "世帯";
            case SHEETS -> "枚";
        };
    }
}
