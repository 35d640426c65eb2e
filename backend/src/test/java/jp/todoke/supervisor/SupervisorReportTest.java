package jp.todoke.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.incident.reopening.Run;
import jp.todoke.shared.CaseText;
import jp.todoke.supervisor.SupervisorView.HeadReport;
import jp.todoke.supervisor.SupervisorView.Receipt;
import jp.todoke.supervisor.SupervisorView.WrittenReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SupervisorReportTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");
    private static final ActedBy CHIEF = new ActedBy(7, new CaseText("田中 誠"), "保育課長");

    @ParameterizedTest
    @CsvSource({
        "'',                             AWAITING_HEAD",
        "HEAD,                           AWAITING_CHIEF",
        "ROSE,                           AWAITING_CHIEF",
        "ROSE HEAD,                      AWAITING_CHIEF",
        "ROSE RECEIPT,                   AWAITING_WRITTEN",
        "HEAD RECEIPT,                   AWAITING_WRITTEN",
        "ROSE RECEIPT HEAD,              AWAITING_WRITTEN",
        "HEAD RECEIPT WAITING,           AWAITING_DECISION",
        "HEAD RECEIPT RETURNED,          AWAITING_WRITTEN",
        "HEAD RECEIPT RETURNED WAITING,  AWAITING_DECISION",
        "HEAD RECEIPT RETURNED ACCEPTED, ACCEPTED",
        "HEAD RECEIPT ACCEPTED,          ACCEPTED",
        "EARLY,                          NOT_NEEDED",
        "HEAD RECEIPT WAITING EARLY,     NOT_NEEDED",
        "HEAD RECEIPT ACCEPTED EARLY,    ACCEPTED"
    })
    void whereTheLineStandsFollowsFromWhatWasRecorded(String facts, ReportStatus status) {
        assertThat(of(facts).status()).isEqualTo(status);
        assertThat(of(facts).headIsSilent()).isEqualTo(status == ReportStatus.AWAITING_HEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "'',                    RECEIVE, report-awaits-head",
        "'',                    HAND_IN, report-awaits-head",
        "'',                    DECIDE,  report-awaits-head",
        "ROSE,                  RECEIVE, ",
        "HEAD,                  RECEIVE, ",
        "HEAD,                  HAND_IN, report-awaits-chief",
        "HEAD,                  DECIDE,  report-awaits-chief",
        "HEAD RECEIPT,          RECEIVE, report-awaits-written",
        "HEAD RECEIPT,          HAND_IN, ",
        "HEAD RECEIPT,          DECIDE,  report-awaits-written",
        "HEAD RECEIPT RETURNED, HAND_IN, ",
        "HEAD RECEIPT RETURNED, DECIDE,  report-awaits-written",
        "HEAD RECEIPT WAITING,  RECEIVE, report-awaits-decision",
        "HEAD RECEIPT WAITING,  HAND_IN, report-awaits-decision",
        "HEAD RECEIPT WAITING,  DECIDE,  ",
        "HEAD RECEIPT ACCEPTED, RECEIVE, report-accepted",
        "HEAD RECEIPT ACCEPTED, HAND_IN, report-accepted",
        "HEAD RECEIPT ACCEPTED, DECIDE,  report-accepted",
        "ROSE EARLY,            RECEIVE, report-not-needed",
        "HEAD RECEIPT EARLY,    HAND_IN, report-not-needed"
    })
    void whereTheLineStandsSaysWhatMayBeDone(String facts, Act act, String refusal) {
        if (refusal == null) {
            does(of(facts), act);
        } else {
            assertThatThrownBy(() -> does(of(facts), act))
                    .isInstanceOfSatisfying(SupervisorRefusal.class, refused -> assertThat(refused.code())
                            .isEqualTo(refusal));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "ROSE, 1",
        "ROSE HEAD, 2",
        "ROSE RECEIPT, 2",
        "HEAD RECEIPT WAITING, 3",
        "HEAD RECEIPT RETURNED, 4",
        "HEAD RECEIPT RETURNED WAITING, 5",
        "HEAD RECEIPT EARLY, 3"
    })
    void everyFactMakesAnOpenFormStale(String facts, int version) {
        assertThat(of(facts).version()).isEqualTo(version);
    }

    @Test
    void aLineThatEndedAsNotNeededIsWaitedForNoMore() {
        assertThat(of("HEAD").mustBeReceived()).isTrue();
        assertThat(of("HEAD RECEIPT").mustBeReceived()).isFalse();
        assertThat(of("HEAD EARLY").mustBeReceived()).isFalse();
    }

    @Test
    void aWrittenReportAfterAReturnComesAgainAndIsTheOneDecidedOn() {
        assertThat(of("HEAD RECEIPT").writtenReportComes()).isFalse();
        assertThat(of("HEAD RECEIPT RETURNED").writtenReportComes()).isTrue();
        assertThat(of("HEAD RECEIPT RETURNED WAITING").toDecide().accepted()).isNull();
    }

    @Test
    void whereTheUnitRespondsAgainTheLineBeginsAnewAndNoOldFormFitsIt() {
        var before = of("HEAD RECEIPT RETURNED ACCEPTED");
        var again = again(before, "");

        assertThat(again.status()).isEqualTo(ReportStatus.AWAITING_HEAD);
        assertThat(again.headIsSilent()).isTrue();
        assertThat(again.chiefHasReceived()).isFalse();
        assertThat(again.chiefEverReceived()).isTrue();
        assertThat(again.version()).isEqualTo(before.version());
        assertThat(again(before, "ROSE RECEIPT").version()).isEqualTo(before.version() + 2);
        assertThat(again(again(before, "HEAD RECEIPT ACCEPTED"), "HEAD").version())
                .isEqualTo(before.version() + 5);
    }

    private static SupervisorReport again(SupervisorReport before, String facts) {
        var line = of(facts);
        return new SupervisorReport(
                List.of(new SupervisorReport.EarlierReport(new Run(null, NOON), before)),
                line.headReport(),
                line.wentUpAt(),
                line.receipt(),
                line.written(),
                line.earlyEnd());
    }

    private enum Act {
        RECEIVE,
        HAND_IN,
        DECIDE
    }

    private static void does(SupervisorReport line, Act act) {
        switch (act) {
            case RECEIVE -> line.chiefReceives();
            case HAND_IN -> line.writtenReportComes();
            case DECIDE -> assertThat(line.toDecide()).isNotNull();
        }
    }

    /** A line of which these facts are recorded; a written report by what became of it. */
    private static SupervisorReport of(String facts) {
        var recorded = List.of(facts.split(" "));
        var written = Stream.of(facts.split(" "))
                .filter(fact -> Arrays.asList("WAITING", "RETURNED", "ACCEPTED").contains(fact))
                .map(SupervisorReportTest::written)
                .toList();
        return new SupervisorReport(
                List.of(),
                recorded.contains("HEAD")
                        ? new HeadReport(
                                ToldTime.at(NOON),
                                new CaseText("園長"),
                                ReportMeans.PHONE,
                                new CaseText("紛失した"),
                                false,
                                null,
                                null,
                                "園長",
                                NOON)
                        : null,
                recorded.contains("ROSE") ? NOON : null,
                recorded.contains("RECEIPT")
                        ? new Receipt(ToldTime.at(NOON), ReportMeans.PHONE, null, false, null, "保育課長", NOON)
                        : null,
                written,
                recorded.contains("EARLY") ? new EarlyEnd(new CaseText("見つかった"), CHIEF, CHIEF, NOON) : null);
    }

    private static WrittenReport written(String outcome) {
        var accepted = outcome.equals("WAITING") ? null : (Boolean) outcome.equals("ACCEPTED");
        var text = new CaseText("施錠していた");
        return new WrittenReport(
                1,
                ToldTime.on(LocalDate.of(2026, 11, 24)),
                text,
                text,
                text,
                null,
                "園長",
                NOON,
                accepted,
                null,
                null,
                null,
                null);
    }
}
