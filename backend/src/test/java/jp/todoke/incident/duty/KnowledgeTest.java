package jp.todoke.incident.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.calendar.ToldTime;
import jp.todoke.incident.Employer;
import jp.todoke.shared.CaseText;
import org.junit.jupiter.api.Test;

/** What was known in one case and holds for another, too, counts there from the same instant. */
class KnowledgeTest {

    private static final Instant CALLED = Instant.parse("2012-12-25T07:40:00Z");

    @Test
    void whatNobodyCanTellSinceWhenIsKnownByTheSameInstant() {
        var entry = known(ToldTime.noLaterThan(LocalDate.of(2012, 12, 25)));

        assertThat(entry.toEnterAgain().knownAt()).isEqualTo(CALLED);
        assertThat(entry.toEnterAgain().known()).isEqualTo(entry.known());
    }

    @Test
    void whatIsToldToTheMinuteIsEnteredAsThat() {
        var entry = known(ToldTime.at(CALLED));

        assertThat(entry.toEnterAgain().noLaterThan()).isNull();
        assertThat(entry.toEnterAgain().knownAt()).isEqualTo(CALLED);
    }

    private static Knowledge known(ToldTime told) {
        return new Knowledge(
                1, new CaseText("園長"), Employer.BODY, CALLED, told, null, null, new CaseText("職員"), CALLED, null, null);
    }
}
