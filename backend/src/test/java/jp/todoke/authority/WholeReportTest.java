package jp.todoke.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.authority.ItemState.State;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What 速報 must tell to be 確報 too. */
class WholeReportTest {

    private static final PreventionTold MEASURES = new PreventionTold(null, new CaseText("研修を行う。"));

    @Test
    void aReportThatTellsAllIsBoth() {
        assertThat(refused(items(), states(State.DONE, State.NONE, State.PLANNED), MEASURES, CausedBy.CONTRACTOR))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "PREVENTION|OTHER")
    void eachItemIsToldAndNotAsUnknown(ReportItem item) {
        var left = new ArrayList<>(items());
        left.removeIf(one -> one.item() == item);
        assertThat(refused(left, settled(), MEASURES, CausedBy.BODY)).containsExactly("items");

        left.add(new FiledItem(item, new CaseText(" 不明 ")));
        assertThat(refused(left, settled(), MEASURES, CausedBy.BODY)).containsExactly("items");
    }

    @Test
    void theMeasuresAreToldInOneTextOrInTwo() {
        var none = new PreventionTold(null, null);
        assertThat(refused(items(), settled(), none, CausedBy.BODY)).containsExactly("preventionToCome");

        var inOne = new ArrayList<>(items());
        inOne.add(new FiledItem(ReportItem.PREVENTION, new CaseText("研修を行う。")));
        assertThat(refused(inOne, settled(), none, CausedBy.BODY)).isEmpty();
    }

    @Test
    void withWhomTheCauseLiesIsKnown() {
        assertThat(refused(items(), settled(), MEASURES, CausedBy.UNKNOWN)).containsExactly("causedBy");
        assertThat(refused(items(), settled(), MEASURES, null)).containsExactly("causedBy");
    }

    @ParameterizedTest
    @CsvSource({
        "PLANNED, DONE, DONE, noticeState",
        "UNDECIDED, DONE, DONE, noticeState",
        "NONE, PLANNED, DONE, publicationState",
        "NONE, UNDECIDED, DONE, publicationState",
        "DONE, DONE, UNDECIDED, preventionState",
    })
    void whatIsStillToComeIsNotReportedAsFinal(State notice, State publication, State prevention, String field) {
        assertThat(refused(items(), states(notice, publication, prevention), MEASURES, CausedBy.BODY))
                .containsExactly(field);
    }

    @Test
    void whatNobodySaidIsNotReportedAsFinalEither() {
        assertThat(refused(List.of(), List.of(), new PreventionTold(null, null), null))
                .containsExactly(
                        "items", "preventionToCome", "causedBy", "noticeState", "publicationState", "preventionState");
    }

    private static List<FiledItem> items() {
        return EnumSet.range(ReportItem.SUMMARY, ReportItem.PUBLICATION).stream()
                .map(item -> new FiledItem(item, new CaseText("報告する文")))
                .toList();
    }

    private static List<ItemState> settled() {
        return states(State.DONE, State.DONE, State.DONE);
    }

    private static List<ItemState> states(State notice, State publication, State prevention) {
        return List.of(
                new ItemState(StatedItem.PERSON_NOTICE, notice, null),
                new ItemState(StatedItem.PUBLICATION, publication, null),
                new ItemState(StatedItem.PREVENTION, prevention, null));
    }

    private static Stream<String> refused(
            List<FiledItem> items, List<ItemState> states, PreventionTold prevention, @Nullable CausedBy causedBy) {
        var checks = new FieldChecks();
        WholeReport.check(
                checks,
                new Filing(
                        Filing.Kind.PRELIMINARY_AND_FINAL,
                        Instant.parse("2026-11-24T03:00:00Z"),
                        null,
                        null,
                        UnknownItems.NOTHING,
                        new Reporter(null, null),
                        items,
                        states,
                        prevention,
                        causedBy,
                        null,
                        new ActedBy(1, new CaseText("加藤 由美"), "情報公開課主査")));
        return checks.found().stream().map(Violation::field);
    }
}
