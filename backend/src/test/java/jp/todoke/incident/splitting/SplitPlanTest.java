package jp.todoke.incident.splitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.report.SplitOff;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;

/** What goes over when one case turns out to be two events. */
class SplitPlanTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    private final Knowledge contractor = knowledge(1, Employer.CONTRACTOR, 0);
    private final Knowledge earliest = knowledge(2, Employer.BODY, 10);
    private final Knowledge later = knowledge(3, Employer.BODY, 20);

    @Test
    void theBodysEarliestKnowledgeGoesOverEvenWhereNobodyChoseIt() {
        var plan = SplitPlan.of(there(false, false), asked(List.of("F002"), Set.of(3L), Set.of()));

        assertThat(plan.knowledge()).containsExactly(earliest, later);
        assertThat(plan.earliest()).isEqualTo(earliest);
    }

    @Test
    void chosenCountsLeaveUnlessTheCaseReachedBeyondTheOffice() {
        var asked = asked(List.of("F002"), Set.of(), Set.of(7L));

        assertThat(SplitPlan.of(there(false, false), asked).counts()).hasSize(1);
        assertThat(SplitPlan.of(there(false, false), asked).leaves()).isTrue();
        assertThat(SplitPlan.of(there(false, true), asked).leaves()).isFalse();
    }

    @Test
    void aPartyNoUnitAndWhatIsNotThereAreRefusedAtTheirFields() {
        refused("reason", "split-party", there(true, false), asked(List.of("F001"), Set.of(), Set.of()));
        refused("units", "split-no-unit", there(false, false), asked(List.of(), Set.of(), Set.of()));
        refused("units", "split-not-there", there(false, false), asked(List.of("F009"), Set.of(), Set.of()));
        refused("knowledge", "split-not-there", there(false, false), asked(List.of("F001"), Set.of(9L), Set.of()));
        refused("counts", "split-not-there", there(false, false), asked(List.of("F001"), Set.of(), Set.of(9L)));
    }

    @Test
    void itHappenedWhereItWasReportedIfThatUnitGoesOverAndElseAtTheFirstThatDoes() {
        var incident = there(false, false).incident();

        assertThat(asked(List.of("F002", "F001"), Set.of(), Set.of()).event().origin(incident))
                .isEqualTo(new PartId("F001"));
        assertThat(asked(List.of("F002"), Set.of(), Set.of()).event().origin(incident))
                .isEqualTo(new PartId("F002"));
    }

    private static void refused(String field, String code, CaseToSplit there, NewSplit asked) {
        assertThatThrownBy(() -> SplitPlan.of(there, asked))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .singleElement()
                        .satisfies(violation -> {
                            assertThat(violation.field()).isEqualTo(field);
                            assertThat(violation.code()).isEqualTo(code);
                        }));
    }

    private CaseToSplit there(boolean party, boolean beyond) {
        return new CaseToSplit(
                new Incident(
                        new IncidentId("2026-0001"),
                        IncidentStatus.RUNNING,
                        IncidentKind.LOSS,
                        MediumKind.SD_CARD,
                        "わかば保育園 ＳＤカードの紛失",
                        "F001",
                        "S001",
                        List.of(new PartId("F001"), new PartId("F002")),
                        NOON,
                        ToldTime.at(NOON),
                        NOON,
                        1),
                party,
                beyond,
                List.of(contractor, earliest, later),
                List.of(count()),
                List.of());
    }

    private static NewSplit asked(List<String> units, Set<Long> knowledge, Set<Long> counts) {
        return new NewSplit(
                new SplitOff(
                        IncidentKind.MISSENT_EMAIL,
                        null,
                        MediumKind.EMAIL,
                        "別の宛先に名簿を送った。",
                        null,
                        units.stream().map(PartId::new).toList()),
                knowledge,
                counts,
                Set.of(),
                "別の出来事だったため。");
    }

    private static Knowledge knowledge(long id, Employer employer, int minutes) {
        var at = NOON.plusSeconds(60L * minutes);
        return new Knowledge(
                id, new CaseText("緑野"), employer, at, ToldTime.at(at), null, null, new CaseText("緑野"), at, null, null);
    }

    private static AffectedCount count() {
        return new AffectedCount(
                7,
                NOON,
                null,
                CountUnit.PERSONS,
                3,
                3,
                false,
                false,
                new CaseText("名簿"),
                null,
                null,
                null,
                new CaseText("緑野"),
                NOON);
    }
}
