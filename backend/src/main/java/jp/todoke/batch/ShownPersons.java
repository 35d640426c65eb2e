package jp.todoke.batch;

import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.paper.OfficialNumbers;
import org.jspecify.annotations.Nullable;

/**
 * 本人の数 as the list shows it. With small numbers hidden, an end of 1 to 9 is in it no longer: neither words nor totals
 * can give back what this record does not hold.
 *
 * @param min null where there is none to show, as in {@code max}
 */
record ShownPersons(Kind kind, @Nullable Integer min, @Nullable Integer max, boolean approx) {

    static final String UNIT = "人";
    private static final int SMALLEST_SHOWN = 10;

    enum Kind {
        /** At least one end is shown. */
        NUMBER,
        /** There are at most 9. */
        FEWER_THAN_TEN,
        /** The lower end is hidden, and an upper one is not known. */
        OPEN,
        UNKNOWN,
        NOT_ASKED
    }

    static ShownPersons of(@Nullable AffectedPersons persons, boolean notAsked, boolean smallHidden) {
        if (persons == null || persons.min() == null && persons.max() == null) {
            return none(persons == null && notAsked ? Kind.NOT_ASKED : Kind.UNKNOWN);
        }
        if (!smallHidden) {
            return new ShownPersons(Kind.NUMBER, persons.min(), persons.max(), persons.approx());
        }
        if (small(persons.max())) {
            return none(Kind.FEWER_THAN_TEN);
        }
        var min = small(persons.min()) ? null : persons.min();
        return min == null && persons.max() == null
                ? none(Kind.OPEN)
                : new ShownPersons(Kind.NUMBER, min, persons.max(), persons.approx());
    }

    private static ShownPersons none(Kind kind) {
        return new ShownPersons(kind, null, null, false);
    }

    /** Whether the number alone could say who they are. */
    private static boolean small(@Nullable Integer end) {
        return end != null && end > 0 && end < SMALLEST_SHOWN;
    }

    /** 22人～46人, 41人, 46人以下, 10人未満, 分からない. */
    String words() {
        return switch (kind) {
            case NUMBER -> OfficialNumbers.range(min, max, approx, UNIT);
            case FEWER_THAN_TEN -> OfficialNumbers.of(SMALLEST_SHOWN, UNIT) + "未満";
            case OPEN -> "未確定";
            case UNKNOWN -> AbsentFact.UNKNOWN.word();
            case NOT_ASKED -> AbsentFact.NOT_ENTERED.word();
        };
    }

    /** The number alone, where it is one and no other could stand there. */
    @Nullable
    Integer exact() {
        return min != null && min.equals(max) && !approx ? min : null;
    }
}
