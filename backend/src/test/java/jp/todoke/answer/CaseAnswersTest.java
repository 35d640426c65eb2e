package jp.todoke.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** Of what the reporter of a case has heard nothing yet. */
class CaseAnswersTest {

    @Test
    void nothingHasToBeAnsweredBeforeTheCouncilOrTheClosing() {
        assertThat(new CaseAnswers(List.of(), false, false).toAnswer()).isEmpty();
    }

    @Test
    void theReporterHearsOfTheCouncilAndOfTheClosing() {
        assertThat(new CaseAnswers(List.of(), true, true).toAnswer())
                .containsExactly(AnswerOccasion.COUNCIL, AnswerOccasion.CLOSING);
    }

    @Test
    void anAnswerBeforeTheCouncilSaysNothingOfIt() {
        assertThat(new CaseAnswers(List.of(answer(false, false)), true, false).toAnswer())
                .containsExactly(AnswerOccasion.COUNCIL);
    }

    @Test
    void oneAnswerAfterBothIsEnough() {
        var answers = new CaseAnswers(List.of(answer(true, true)), true, true);

        assertThat(answers.toAnswer()).isEmpty();
        assertThat(answers.next()).isEqualTo(2);
    }

    @Test
    void whoeverHasNoAccountIsToldInSomeWayThatIsWrittenDown() {
        CaseAnswers.check(true, null);
        CaseAnswers.check(false, "電話で伝えた");
        assertThatThrownBy(() -> CaseAnswers.check(false, " ")).isInstanceOf(InvalidInput.class);
    }

    private static ReporterAnswer answer(boolean afterCouncil, boolean afterClosing) {
        return new ReporterAnswer(
                1,
                new CaseText("お知らせします。"),
                null,
                afterCouncil,
                afterClosing,
                new ActedBy(1, new CaseText("中村 健一"), "保育課長"),
                Instant.parse("2012-12-26T01:00:00Z"),
                null);
    }
}
