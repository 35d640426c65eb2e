package jp.todoke.cause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.cause.CauseClass.ClassName;
import jp.todoke.shared.InvalidInput;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The office's own classes of causes are added, renamed and ended; those of others are not the office's to change. */
class CauseClassesTest {

    private static final LocalDate TODAY = LocalDate.of(2012, 12, 26);

    private final CauseClasses classes = new CauseClasses(
            0,
            List.of(
                    one("OSAKA_1", CauseScheme.OSAKA, "規則がなかった", null),
                    one("OWN_HABIT", CauseScheme.OWN, "不注意と慣れ", null),
                    one("OWN_OLD", CauseScheme.OWN, "書類の山", TODAY)));

    @Test
    void oneIsRenamedOrEndedFromTodayOrALaterDay() {
        assertThat(classes.renamed("OWN_HABIT", "慣れ", TODAY, TODAY).code()).isEqualTo("OWN_HABIT");
        assertThat(classes.ended("OWN_HABIT", TODAY.plusYears(1), TODAY).code()).isEqualTo("OWN_HABIT");
        refused(() -> classes.ended("OWN_HABIT", TODAY.minusDays(1), TODAY), "from", "cause-class-past");
        refused(() -> classes.ended("OWN_HABIT", TODAY.plusYears(1).plusDays(1), TODAY), "from", "cause-class-far");
    }

    @Test
    void aNameBelongsToOneClassAndMayComeBackOnceTheOtherIsOver() {
        refused(() -> classes.checkNew("不注意と慣れ"), "words", "cause-class-twice");
        refused(() -> classes.renamed("OWN_HABIT", "規則がなかった", TODAY, TODAY), "words", "cause-class-twice");
        refused(() -> classes.renamed("OWN_HABIT", "不注意と慣れ", TODAY, TODAY), "words", "cause-class-same");
        classes.checkNew("書類の山");
    }

    @Test
    void whatWasSaidForALaterDayIsNotOvertaken() {
        var later = TODAY.plusDays(10);
        var renamed = new CauseClasses(
                1,
                List.of(new CauseClass(
                        "OWN_HABIT",
                        CauseScheme.OWN,
                        "不注意と慣れ",
                        false,
                        true,
                        List.of(new ClassName(null, "不注意と慣れ"), new ClassName(later, "慣れ")),
                        null)));

        refused(() -> renamed.ended("OWN_HABIT", later.minusDays(1), TODAY), "from", "cause-class-before-last");
        assertThat(renamed.ended("OWN_HABIT", later, TODAY).code()).isEqualTo("OWN_HABIT");
    }

    @Test
    void thoseOfOthersAndEndedOnesStayAsTheyAre() {
        assertThatThrownBy(() -> classes.renamed("OSAKA_1", "規則なし", TODAY, TODAY))
                .isInstanceOf(CauseClassRefusal.class)
                .extracting("code")
                .isEqualTo("cause-class-not-found");
        assertThatThrownBy(() -> classes.ended("OWN_OLD", TODAY, TODAY))
                .isInstanceOf(CauseClassRefusal.class)
                .extracting("code")
                .isEqualTo("cause-class-ended");
    }

    @Test
    void thereAreNotMoreThanAreRead() {
        var many = new CauseClasses(
                0,
                IntStream.range(0, CauseClasses.MOST_OWN)
                        .mapToObj(n -> one("OWN_" + n, CauseScheme.OWN, "区分" + n, null))
                        .toList());

        refused(() -> many.checkNew("もう一つ"), "words", "cause-class-many");
    }

    @Test
    void anEndedOneIsChosenOnlyWhereItWasChosenBefore() {
        assertThat(classes.choosable(List.of())).containsExactlyInAnyOrder("OSAKA_1", "OWN_HABIT");
        assertThat(classes.choosable(List.of("OWN_OLD"))).contains("OWN_OLD");
    }

    private static void refused(ThrowingCallable act, String field, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                .extracting("field", "code")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, code)));
    }

    private static CauseClass one(String code, CauseScheme scheme, String words, @Nullable LocalDate endsOn) {
        return new CauseClass(
                code,
                scheme,
                words,
                false,
                endsOn == null || TODAY.isBefore(endsOn),
                List.of(new ClassName(null, words)),
                endsOn);
    }
}
