package jp.todoke.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.process.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetsClockTest {

    @ParameterizedTest
    @CsvSource({
        "HEAD_REPORT, head-report head-report-late",
        "CHIEF_RECEIPT, chief-receipt",
        "SECRETARIAT_TOLD, openAsSecretariat",
        "FIRST_SEARCH, record-search-round",
        "WRITTEN_REPORT, written-report",
        "ASSESSMENT, assess-duty confirm-no-duty",
        "PRELIMINARY_REPORT, file-preliminary-report",
        "FINAL_REPORT, file-final-report",
        "SUPPLEMENT, file-supplement",
        "PERSON_NOTICE_START, record-notification confirm-notification",
        "PERSON_NOTICE_DONE, record-notification confirm-notification",
        "PUBLICATION_DECISION, decide-publication",
        "PREVENTION_PLAN, draft-plan",
        "PLAN_APPROVAL, decide-plan",
        "MEASURE, record-measure",
        "COUNCIL_ASSIGN, decide-council-report assign-meeting",
        "COUNCIL_PAPER, compile-paper confirm-paper",
        "CLOSING_CHECK, closing-check",
        "FOLLOW_UP_ANSWER, answer-follow-up",
        "EFFECTIVENESS, recordReview",
        "SUCCESSOR, decide-successor",
        "ENTRUSTEE_NOTICE, recordKnowledge",
        "ENTRUSTEE_PLAN, recordContractorPlan",
        "AUTHORITY_REQUEST, answerAuthorityRequest",
        "EXTERNAL_REPORT, recordAddresseeReport",
        "MEMBER_REQUEST, ''",
    })
    void eachClockIsMetByTheseStepsOrThisOperation(ClockKey key, String acts) {
        var met = MeetsClock.of(key);

        assertThat(Stream.concat(met.steps().stream().map(Step::key), Stream.ofNullable(met.operation()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(acts);
    }

    @ParameterizedTest
    @EnumSource(ClockKey.class)
    void noClockIsStartedThatNothingMeets(ClockKey key) throws IOException {
        if (!MeetsClock.of(key).hasAct()) {
            assertThat(sourcesHolding("src/main/java", "ClockKey." + key.name()))
                    .as("whoever starts it says in MetBy what meets it")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(ClockKey.class)
    void everyActHasItsFormOrItsPlaceOnTheScreenAndSomebodyWhoMayDoIt(ClockKey key) throws IOException {
        var met = MeetsClock.of(key);

        for (var step : met.stepsToIt().toList()) {
            assertThat(sourcesHolding("../frontend/src/features", "  '" + step.key() + "': "))
                    .as("form of " + step.key())
                    .anyMatch(file -> file.endsWith("steps.ts"));
        }
        if (met.operation() != null) {
            assertThat(sourcesHolding("../frontend/src/features/clock/components", met.operation()))
                    .isNotEmpty();
            assertThat(Files.readAllLines(Path.of("src/main/resources/access.csv")))
                    .anyMatch(row -> row.startsWith(met.operation() + ",") && row.matches(".*,.*[a-z].*"));
        }
    }

    private static List<Path> sourcesHolding(String below, String words) throws IOException {
        try (var files = Files.walk(Path.of(below))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, words))
                    .toList();
        }
    }

    private static boolean holds(Path file, String words) {
        try {
            return !file.endsWith("MeetsClock.java") && Files.readString(file).contains(words);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
