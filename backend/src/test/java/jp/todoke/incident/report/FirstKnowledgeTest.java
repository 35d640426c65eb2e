package jp.todoke.incident.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.todoke.calendar.SentTime;
import jp.todoke.calendar.SpokenTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import jp.todoke.incident.duty.ContractorDelay;
import jp.todoke.incident.duty.Knowledge;
import jp.todoke.incident.duty.NewKnowledge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Noticed at 9:00, the telephone rings at 10:45, the report is written down at 11:00. */
class FirstKnowledgeTest {

    private static final Instant REPORTED = at("11:00");
    private static final Instant RANG = at("10:45");

    @ParameterizedTest
    @CsvSource({
        // whose people, told by telephone, noticed | the entries, in order | from when the body's limits count
        "BODY,       false, 09:00, BODY 09:00,                     09:00",
        "BODY,       false, -,     BODY 11:00,                     11:00",
        "BODY,       true,  09:00, BODY 09:00; BODY 10:45,         09:00",
        "BODY,       true,  -,     BODY 10:45; BODY 10:45,         10:45",
        "CONTRACTOR, false, 09:00, CONTRACTOR 09:00; BODY 11:00,   11:00",
        "CONTRACTOR, false, -,     CONTRACTOR 11:00; BODY 11:00,   11:00",
        "CONTRACTOR, true,  09:00, CONTRACTOR 09:00; BODY 10:45,   10:45",
        "CONTRACTOR, true,  -,     CONTRACTOR 10:45; BODY 10:45,   10:45",
    })
    void whoKnewByAFirstReportAndFromWhenTheBodysLimitsCount(
            Employer employer, boolean telephone, String noticed, String entries, String basis) {
        var known = FirstKnowledge.of(noticed(noticed), by(employer, telephone), "高齢社会対策課", REPORTED);

        assertThat(known)
                .extracting(entry -> entry.employer() + " " + time(entry.knownAt()))
                .containsExactly(entries.split("; "));
        assertThat(time(FirstKnowledge.ofBody(known).knownAt())).isEqualTo(basis);
    }

    @Test
    void ofWhatNobodyKnowsTheMinuteOfTheReportIsNotTold() {
        var known = FirstKnowledge.of(noticed("-"), by(Employer.BODY, false), "保育課", REPORTED);

        assertThat(known).extracting(entry -> entry.known().wholeWords()).containsExactly("令和8年11月24日（火）以前");
        assertThat(known).extracting(NewKnowledge::note).containsExactly("気付いた日時は分からない。期限は第一報を受けた時刻から数える。");
        assertThat(FirstKnowledge.of(noticed("09:00"), by(Employer.BODY, false), "保育課", REPORTED))
                .extracting(NewKnowledge::note)
                .containsOnlyNulls();
    }

    @Test
    void whatIsToldRoughlyCountsFromItsEarliestInstantAndStaysAsItWasTold() {
        var evening = SpokenTime.read(
                        "11/23 夕方", LocalDateTime.parse("2026-11-24T11:00"), LocalDate.parse("2026-11-24"))
                .time();
        var sent = new SentTime(
                evening.startsOn(),
                null,
                evening.startPart(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                "11/23 夕方");

        var known = FirstKnowledge.of(new FirstReport.Noticed(sent, false), by(Employer.BODY, false), "保育課", REPORTED);

        assertThat(known.get(0).known().wholeWords()).isEqualTo("令和8年11月23日（月）夕方");
        assertThat(known.get(0).known().said()).isEqualTo("11/23 夕方");
        assertThat(known.get(0).knownAt()).isEqualTo(Instant.parse("2026-11-23T06:00:00Z"));
    }

    @Test
    void theOneWhoListenedOrTheSectionIsNamedAsToldByAContractor() {
        assertThat(FirstKnowledge.of(noticed("09:00"), by(Employer.CONTRACTOR, true), "高齢社会対策課", REPORTED))
                .extracting(NewKnowledge::knower)
                .containsExactly("阿部 純", "高齢社会対策課係長");
        assertThat(FirstKnowledge.of(noticed("09:00"), by(Employer.CONTRACTOR, false), "高齢社会対策課", REPORTED))
                .extracting(NewKnowledge::knower)
                .containsExactly("阿部 純", "高齢社会対策課");
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACTOR 09:00,                              -",
        "BODY 09:00,                                    -",
        "CONTRACTOR 09:00; BODY 11:00,                  09:00 11:00",
        "CONTRACTOR 09:00; BODY 11:00; BODY 10:00,      09:00 10:00",
        "CONTRACTOR 09:00; CONTRACTOR 08:00; BODY 11:00, 08:00 11:00",
        "CONTRACTOR 09:00; OUTSIDE 08:00; BODY 09:00,   09:00 09:00",
        "BODY 08:00; CONTRACTOR 09:00,                  -",
    })
    void theDelayIsFromTheContractorsFirstKnowledgeToTheBodysWhereTheContractorKnewFirst(String entries, String delay) {
        var knowledge = List.of(entries.split("; ")).stream()
                .map(FirstKnowledgeTest::knowledge)
                .toList();

        assertThat(ContractorDelay.of(knowledge)
                        .map(found -> time(found.contractorKnew()) + " " + time(found.bodyKnew()))
                        .orElse("-"))
                .isEqualTo(delay);
    }

    private static Knowledge knowledge(String entry) {
        var words = entry.split(" ");
        return new Knowledge(
                1,
                null,
                Employer.valueOf(words[0]),
                at(words[1]),
                ToldTime.at(at(words[1])),
                null,
                null,
                null,
                REPORTED,
                null,
                null);
    }

    private static Reporter by(Employer employer, boolean telephone) {
        Reporter.@Nullable Heard heard = telephone ? new Reporter.Heard(RANG, "高齢社会対策課係長") : null;
        return new Reporter("阿部 純", "業務責任者", "C001", employer, true, telephone ? null : 1L, heard);
    }

    private static FirstReport.Noticed noticed(String time) {
        return time.equals("-")
                ? new FirstReport.Noticed(null, true)
                : new FirstReport.Noticed(SentTime.at(at(time)), false);
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse("2026-11-24T" + time + ":00+09:00").toInstant();
    }

    private static String time(Instant at) {
        return at.atOffset(ZoneOffset.ofHours(9)).toLocalTime().toString();
    }
}
