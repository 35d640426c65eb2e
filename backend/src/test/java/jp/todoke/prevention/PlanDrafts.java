package jp.todoke.prevention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.CaseText;

/**
 * Measures as a head types them, and what the nursery's plan is measured by: known on the 20th, handed in on the 24th.
 */
final class PlanDrafts {

    static final LocalDate KNOWN = LocalDate.parse("2026-11-20");
    static final LocalDate HANDED_IN = LocalDate.parse("2026-11-24");

    static final PlanBasis BASIS = new PlanBasis(
            Set.of(1, 2),
            Map.of(
                    MeasurePost.STAFF, new Post(1, Role.FACILITY_STAFF, "保育士", "F001", "わかば保育園"),
                    MeasurePost.HEAD, new Post(2, Role.FACILITY_HEAD, "園長", "F001", "わかば保育園"),
                    MeasurePost.CHIEF, new Post(3, Role.SECTION_CHIEF, "保育課長", "S001", "保育課")),
            KNOWN,
            HANDED_IN,
            due -> due.getYear() < 2100);

    private PlanDrafts() {}

    static MeasureDraft draft(String text, String doer, String recurring, List<Integer> instructions) {
        return of(text, doer, null, null, recurring, instructions, null, null, null, null);
    }

    /** Where it stood in the version before. */
    static MeasureDraft from(Integer origin, String text) {
        return of(text, "当番", null, null, "毎日", List.of(), null, null, null, origin);
    }

    static MeasureDraft due(LocalDate due) {
        return of("研修を行う", "園長", null, due, null, List.of(), null, null, null, null);
    }

    static MeasureDraft doneOn(LocalDate on, String shownBy) {
        return of("研修を行った", "園長", null, null, null, List.of(), shownBy, on, null, null);
    }

    static MeasureDraft doneBy(String doer, MeasurePost post) {
        return of("数える", doer, post, null, "毎日", List.of(), null, null, null, null);
    }

    static MeasureDraft weighed(WeighingEntry weighing) {
        return of("数える", "当番", null, null, "毎日", List.of(), null, null, weighing, null);
    }

    /** A plan as it was handed in at noon. */
    static Plan plan(int number, List<Measure> measures) {
        return new Plan(
                number,
                CauseStatus.UNKNOWN,
                null,
                measures,
                Instant.parse("2026-11-24T03:00:00Z"),
                new ActedBy(1, new CaseText("佐藤 和子"), "園長"),
                null,
                List.of(),
                null);
    }

    private static MeasureDraft of(
            String text,
            String doer,
            MeasurePost doerPost,
            LocalDate due,
            String recurring,
            List<Integer> instructions,
            String evidence,
            LocalDate doneOn,
            WeighingEntry weighing,
            Integer origin) {
        return new MeasureDraft(
                text,
                Novelty.NEW,
                MeasureKind.CHECK,
                false,
                doer,
                doerPost,
                due,
                recurring,
                instructions,
                evidence,
                MeasurePost.CHIEF,
                doneOn,
                weighing,
                origin);
    }
}
