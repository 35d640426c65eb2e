package jp.todoke.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.todoke.batch.BatchCase.Information;
import jp.todoke.batch.BatchCase.Occurred;
import jp.todoke.batch.BatchCase.Publication;
import jp.todoke.batch.BatchCase.Standing;
import jp.todoke.calendar.About;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldTime;
import jp.todoke.cause.CauseStatus;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.AffectedPersons;
import jp.todoke.incident.extent.InformationKind;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.publication.PublicationChoice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BatchListTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final BatchPeriod PERIOD = BatchPeriod.halfYear(LocalDate.of(2026, 5, 1));
    private static final Publication IN_THE_BATCH = new Publication(PublicationChoice.BATCH, false, true, null);

    @Test
    void aCaseIsToldInFixedWordsDaysNumbersAndUnits() {
        var line = only(new BatchCase(
                new IncidentId("2026-0001"),
                new Standing(IncidentStatus.CLOSED, false, false),
                IncidentKind.LOSS,
                MediumKind.SD_CARD,
                "保育課（わかば保育園）",
                new Occurred(true, ToldTime.at(Instant.parse("2026-04-30T06:20:00Z"))),
                ToldTime.on(LocalDate.of(2026, 5, 1)),
                new Information(
                        List.of(PersonGroup.CHILDREN, PersonGroup.GUARDIANS),
                        List.of(InformationKind.HEALTH, InformationKind.CRIME, InformationKind.ACCOUNT),
                        true),
                persons(22, 46),
                false,
                CauseStatus.PRESUMED,
                EnumSet.of(Response.COUNCIL_TOLD, Response.FOUND),
                IN_THE_BATCH));

        assertThat(line)
                .isEqualTo(new BatchLine(
                        1,
                        new IncidentId("2026-0001"),
                        "令和8年4月30日",
                        "令和8年5月1日",
                        "保育課（わかば保育園）",
                        "ＳＤカードの紛失",
                        "子ども、保護者の情報（要配慮個人情報、口座・カード等の番号、個人番号を含む）",
                        "22人～46人",
                        null,
                        "原因を推定",
                        "発見・回収、審議会に報告",
                        "この一覧で公表"));
    }

    @Test
    void whatNobodySaidIsNotMadeUp() {
        var line = only(running(null));

        assertThat(List.of(
                        line.occurred(),
                        line.information(),
                        line.persons(),
                        line.cause(),
                        line.response(),
                        line.published()))
                .containsExactly("記入なし", "分からない", "分からない", "原因は未確定", "対応中", "この一覧で公表");
    }

    /**
     * What is decided, whether the track ended early, whether it was published before and the persons are told; then
     * how the case stands.
     */
    @ParameterizedTest
    @CsvSource({
        "BATCH,   false, false, true,  RUNNING,   false, false, listed",
        "BATCH,   false, false, false, RUNNING,   false, false, PERSONS_NOT_TOLD",
        "AT_ONCE, false, true,  false, CLOSED,    false, false, listed",
        ",        false, true,  false, RUNNING,   false, false, listed",
        ",        true,  false, false, CLOSED,    false, true,  listed",
        "AT_ONCE, false, false, true,  RUNNING,   false, false, NOT_YET_PUBLISHED",
        "NOT,     false, false, true,  CLOSED,    false, false, NOT_TO_PUBLISH",
        "NOT,     false, true,  true,  RUNNING,   false, false, NOT_TO_PUBLISH",
        "NOT,     false, false, true,  CLOSED,    false, true,  NOT_TO_PUBLISH",
        ",        false, false, true,  RUNNING,   false, false, UNDECIDED",
        ",        false, false, false, RUNNING,   false, false, UNDECIDED",
        ",        true,  false, true,  RUNNING,   false, false, NOT_NEEDED",
        "BATCH,   false, true,  true,  RUNNING,   true,  false, CONFIDENTIAL",
        "BATCH,   false, true,  true,  WITHDRAWN, true,  false, WITHDRAWN",
        "BATCH,   false, true,  true,  MERGED,    false, false, MERGED",
    })
    void onlyWhatWasDecidedToBePublishedIsListedAndEachOtherCaseHasItsReason(
            PublicationChoice choice,
            boolean notNeeded,
            boolean before,
            boolean told,
            IncidentStatus status,
            boolean confidential,
            boolean quicklyFound,
            String fate) {
        var list = BatchList.of(
                PERIOD,
                NOW,
                List.of(aCase(
                        1,
                        new Standing(status, confidential, quicklyFound),
                        persons(20, 20),
                        new Publication(choice, notNeeded, told, before ? LocalDate.of(2026, 6, 1) : null))),
                BatchChoice.DECIDED,
                true);

        assertThat(list.lines()).hasSize(fate.equals("listed") ? 1 : 0);
        assertThat(list.leftOut())
                .extracting(one -> one.reason().name())
                .isEqualTo(fate.equals("listed") ? List.of() : List.of(fate));
    }

    @ParameterizedTest
    @CsvSource({
        ",        true,  RUNNING,   false, listed",
        "NOT,     true,  RUNNING,   false, listed",
        "BATCH,   true,  CLOSED,    false, listed",
        ",        false, RUNNING,   false, PERSONS_NOT_TOLD",
        "BATCH,   false, RUNNING,   false, PERSONS_NOT_TOLD",
        "AT_ONCE, true,  RUNNING,   false, NOT_YET_PUBLISHED",
        "NOT,     true,  RUNNING,   true,  CONFIDENTIAL",
        ",        true,  WITHDRAWN, false, WITHDRAWN",
        ",        true,  MERGED,    false, MERGED",
    })
    void ofAllCasesThoseThatMayNotBePublicAreLeftOutWithTheirReason(
            PublicationChoice choice, boolean told, IncidentStatus status, boolean confidential, String fate) {
        var list = BatchList.of(
                PERIOD,
                NOW,
                List.of(aCase(
                        1,
                        new Standing(status, confidential, false),
                        persons(20, 20),
                        new Publication(choice, false, told, null))),
                BatchChoice.ALL,
                true);

        assertThat(list.lines()).hasSize(fate.equals("listed") ? 1 : 0);
        assertThat(list.leftOut())
                .extracting(one -> one.reason().name())
                .isEqualTo(fate.equals("listed") ? List.of() : List.of(fate));
    }

    /**
     * A list of all cases says of each what is true of it, and of none that this list publishes what it was decided to
     * keep.
     */
    @ParameterizedTest
    @CsvSource({
        "BATCH,   false, この一覧で公表",
        "NOT,     false, 個別の公表なし",
        ",        false, 個別の公表なし",
        "AT_ONCE, true,  令和8年6月1日に公表",
        "NOT,     true,  令和8年6月1日に公表",
    })
    void ofAllCasesEachSaysWhetherItIsPublished(PublicationChoice choice, boolean before, String published) {
        var list = BatchList.of(
                PERIOD,
                NOW,
                List.of(aCase(
                        1,
                        new Standing(IncidentStatus.RUNNING, false, false),
                        persons(20, 20),
                        new Publication(choice, false, true, before ? LocalDate.of(2026, 6, 1) : null))),
                BatchChoice.ALL,
                true);

        assertThat(list.lines()).extracting(BatchLine::published).containsExactly(published);
    }

    @ParameterizedTest
    @CsvSource({
        // ends | shown | with small numbers hidden
        "0-0,   0人,         0人",
        "1-1,   1人,         10人未満",
        "9-9,   9人,         10人未満",
        "0-3,   0人～3人,    10人未満",
        "10-10, 10人,        10人",
        "3-46,  3人～46人,   46人以下",
        "3-10,  3人～10人,   10人以下",
        "22-,   22人以上,    22人以上",
        "5-,    5人以上,     未確定",
        "-46,   46人以下,    46人以下",
        "-8,    8人以下,     10人未満",
        "-,     分からない,  分からない",
    })
    void aNumberOfOneToNineIsHiddenAlsoAsAnEnd(String ends, String shown, String hidden) {
        var dash = ends.indexOf('-');
        var persons = persons(number(ends.substring(0, dash)), number(ends.substring(dash + 1)));

        assertThat(ShownPersons.of(persons, false, false).words()).isEqualTo(shown);
        assertThat(ShownPersons.of(persons, false, true).words()).isEqualTo(hidden);
    }

    @Test
    void theTotalCountsWhatTheRowsShowAndSaysWhatItLeavesOut() {
        var cases = List.of(running(persons(1_200, 1_200)), running(persons(34, 34)), running(persons(7, 7)));

        var hidden = BatchList.of(PERIOD, NOW, cases, BatchChoice.DECIDED, true);
        assertThat(hidden.total()).isEqualTo("1,234人");
        assertThat(hidden.exactTotal()).isEqualTo(1_234);
        assertThat(hidden.notInTotal()).isEqualTo("10人未満の事案1件は、合計に含まない。");

        var shown = BatchList.of(PERIOD, NOW, cases, BatchChoice.DECIDED, false);
        assertThat(shown.total()).isEqualTo("1,241人");
        assertThat(shown.notInTotal()).isNull();

        var none = BatchList.of(PERIOD, NOW, List.of(running(persons(7, 7)), running(null)), BatchChoice.DECIDED, true);
        assertThat(none.total()).isNull();
        assertThat(none.notInTotal()).isEqualTo("10人未満の事案1件、人数が分からない事案1件は、合計に含まない。");
    }

    /** Two offices that differ in hidden numbers alone publish the same, so nobody can reckon back which it was. */
    @Test
    void noHiddenNumberCanBeReckonedFromTheListAndItsTotal() {
        var random = new Random(4);
        for (var round = 0; round < 300; round++) {
            var one = new ArrayList<BatchCase>();
            var other = new ArrayList<BatchCase>();
            for (var number = 1; number <= 1 + random.nextInt(8); number++) {
                var ends = ends(random);
                one.add(aCase(number, ends[0], ends[1]));
                other.add(aCase(number, changed(ends[0], random), changed(ends[1], random)));
            }

            assertThat(published(one)).isEqualTo(published(other));
        }
    }

    private static Integer[] ends(Random random) {
        var min = random.nextInt(5) == 0 ? null : Integer.valueOf(random.nextInt(30));
        var most = random.nextInt(5);
        var max = most == 0
                ? null
                : most == 1 ? Integer.valueOf(10 + random.nextInt(90)) : min == null ? Integer.valueOf(40) : min;
        return max != null && min != null && max < min ? new Integer[] {max, min} : new Integer[] {min, max};
    }

    private static Integer changed(Integer end, Random random) {
        return end != null && end > 0 && end < 10 ? Integer.valueOf(1 + random.nextInt(9)) : end;
    }

    private static String published(List<BatchCase> cases) {
        return JsonMapper.shared().writeValueAsString(BatchList.of(PERIOD, NOW, cases, BatchChoice.DECIDED, true));
    }

    private static BatchLine only(BatchCase one) {
        return BatchList.of(PERIOD, NOW, List.of(one), BatchChoice.DECIDED, true)
                .lines()
                .get(0);
    }

    private static BatchCase aCase(int number, Integer min, Integer max) {
        return aCase(number, new Standing(IncidentStatus.CLOSED, false, false), persons(min, max), IN_THE_BATCH);
    }

    private static BatchCase running(AffectedPersons persons) {
        return aCase(1, new Standing(IncidentStatus.RUNNING, false, false), persons, IN_THE_BATCH);
    }

    private static BatchCase aCase(int number, Standing standing, AffectedPersons persons, Publication publication) {
        return new BatchCase(
                IncidentId.of(2026, number),
                standing,
                IncidentKind.MISDELIVERED_POST,
                MediumKind.PAPER,
                "保育課",
                Occurred.NOT_SAID,
                new ToldTime(ToldMoment.month(LocalDate.of(2026, 5, 1), About.EXACTLY), null, false, null),
                new Information(List.of(PersonGroup.UNKNOWN), List.of(), false),
                persons,
                false,
                null,
                Set.of(),
                publication);
    }

    private static AffectedPersons persons(Integer min, Integer max) {
        return new AffectedPersons(min, max, false, NOW, List.of());
    }

    private static Integer number(String word) {
        return word.isEmpty() ? null : Integer.valueOf(word);
    }
}
