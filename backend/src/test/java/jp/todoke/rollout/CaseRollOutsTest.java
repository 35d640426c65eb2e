package jp.todoke.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;

/** What may be sent from a case, to whom, and when it can have been passed on. */
class CaseRollOutsTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 26);
    private static final Instant NOW = Instant.parse("2012-12-26T01:00:00Z");
    private static final ActedBy CHIEF = new ActedBy(1, new CaseText("中村 健一"), "保育課長");
    private static final Set<String> KNOWN = Set.of("F001", "F002", "F003");

    @Test
    void nothingIsSentToNobody() {
        assertThat(refusedNew(List.of(), TODAY)).isEqualTo("units roll-out-nobody");
    }

    @Test
    void nothingIsSentToAUnitThatIsNotThere() {
        assertThat(refusedNew(List.of("F002", "F999"), TODAY)).isEqualTo("units roll-out-unknown-unit");
    }

    @Test
    void theDayLiesAheadButNoYearAway() {
        assertThat(refusedNew(List.of("F002"), TODAY.minusDays(1))).isEqualTo("due roll-out-due-past");
        assertThat(refusedNew(List.of("F002"), TODAY.plusYears(1).plusDays(1))).isEqualTo("due roll-out-due-far");
        nothingSent().checkNew(List.of("F002"), TODAY, null, KNOWN, TODAY);
        nothingSent().checkNew(List.of("F002"), TODAY.plusYears(1), null, KNOWN, TODAY);
    }

    @Test
    void onlyATextOfTheCaseIsCorrected() {
        assertThatThrownBy(() -> nothingSent().checkNew(List.of("F002"), TODAY, 7L, KNOWN, TODAY))
                .isInstanceOf(RollOutRefusal.class);
    }

    @Test
    void whoeverHasATextDoesNotGetItAgain() {
        var sent = sentTo(Stream.of("F001"));

        assertThat(nothingSent().further(sent, List.of("F001", "F002", "F002"), KNOWN))
                .containsExactly("F002");
        assertThat(refused(() -> nothingSent().further(sent, List.of("F001"), KNOWN)))
                .isEqualTo("units roll-out-nobody-new");
    }

    @Test
    void aTextGoesToFiveHundredUnitsTogether() {
        var sent = sentTo(IntStream.range(0, 500).mapToObj(number -> "U" + number));

        assertThat(refused(() -> nothingSent().further(sent, List.of("F001"), KNOWN)))
                .isEqualTo("units roll-out-many");
    }

    @Test
    void eachSendingMakesANewVersion() {
        assertThat(nothingSent().version()).isZero();
        assertThat(new CaseRollOuts(List.of(sentTo(Stream.of("F001", "F002")))).version())
                .isEqualTo(3);
    }

    @Test
    void nobodyPassesOnBeforeItCameOrTomorrow() {
        var sent = sentTo(Stream.of("F001"));

        assertThat(refused(() -> sent.checkPassedOn(TODAY.minusDays(1), TODAY, TODAY)))
                .isEqualTo("on roll-out-before-sent");
        assertThat(refused(() -> sent.checkPassedOn(TODAY.plusDays(1), TODAY, TODAY)))
                .isEqualTo("on future");
        sent.checkPassedOn(TODAY, TODAY, TODAY);
    }

    private static CaseRollOuts nothingSent() {
        return new CaseRollOuts(List.of());
    }

    private static RollOut sentTo(Stream<String> units) {
        return new RollOut(
                1,
                new IncidentId("2012-0001"),
                "記録用カードの管理",
                "終業時に枚数を数える。",
                TODAY.plusDays(7),
                null,
                CHIEF,
                NOW,
                units.map(code -> new RollOut.Addressed(1, code, 1, "園長", NOW, false, null))
                        .toList());
    }

    private static String refusedNew(List<String> units, LocalDate due) {
        return refused(() -> nothingSent().checkNew(units, due, null, KNOWN, TODAY));
    }

    private static String refused(Runnable act) {
        var refusal = catchThrowableOfType(InvalidInput.class, act::run);
        var found = refusal.violations().get(0);
        return found.field() + " " + found.code();
    }
}
