package jp.todoke.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.consultation.Consultation.Answer;
import jp.todoke.consultation.Consultation.Asking;
import jp.todoke.consultation.Consultation.Revision;
import jp.todoke.consultation.ConsultationTerms.FilledItem;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Refusal;
import jp.todoke.shared.Violation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Where a consultation stands, and what may be recorded of it then. */
class ConsultationTest {

    private static final LocalDate MEETING = LocalDate.of(2013, 1, 17);
    private static final LocalDate TODAY = MEETING.plusDays(1);
    private static final Instant NOW = Instant.parse("2013-01-18T00:00:00Z");
    private static final ActedBy CLERK = new ActedBy(3, new CaseText("加藤 由美"), "情報公開課主査");

    @Test
    void whereItStandsFollowsFromWhatIsRecorded() {
        assertThat(prepared().status()).isEqualTo(ConsultationStatus.PREPARING);
        assertThat(asked().status()).isEqualTo(ConsultationStatus.ASKED);
        assertThat(answered(AnswerOutcome.CONTINUED).status()).isEqualTo(ConsultationStatus.ASKED);
        assertThat(answered(AnswerOutcome.CONDITIONAL).status()).isEqualTo(ConsultationStatus.ANSWERED);
        assertThat(answered(AnswerOutcome.REFUSED).status()).isEqualTo(ConsultationStatus.ANSWERED);
        assertThat(answered(AnswerOutcome.WITHDRAWN).status()).isEqualTo(ConsultationStatus.WITHDRAWN);
        assertThat(answered(AnswerOutcome.APPROVED, AnswerOutcome.CONTINUED).status())
                .isEqualTo(ConsultationStatus.ANSWERED);
    }

    @Test
    void itsNumberIsWrittenAsThePapersDo() {
        assertThat(prepared().label()).isEqualTo("諮問第８号");
        assertThat(Consultation.label(10)).isEqualTo("諮問第１０号");
    }

    @Test
    void eachThingRecordedMakesAnotherVersion() {
        assertThat(prepared().version()).isEqualTo(1);
        assertThat(answered(AnswerOutcome.CONTINUED).version()).isEqualTo(3);
    }

    @Test
    void whatTheCouncilWasAskedIsChangedWithTheReasonOnly() {
        prepared().checkRevision(null);
        asked().checkRevision("誤記のため");
        assertThat(fieldsOf(() -> asked().checkRevision(null))).containsExactly("reason");
        assertThat(codeOf(() -> answered(AnswerOutcome.WITHDRAWN).checkRevision("誤記のため")))
                .isEqualTo("consultation-withdrawn");
    }

    @Test
    void theDayLiesInTheYearOfTheNumberAndNotAheadOrAfterTheAnswer() {
        prepared().checkAsking(MEETING, null, TODAY);
        assertThat(fieldsOf(() -> prepared().checkAsking(TODAY.plusDays(1), null, TODAY)))
                .containsExactly("on");
        assertThat(fieldsOf(() -> prepared().checkAsking(LocalDate.of(2012, 3, 31), null, TODAY)))
                .containsExactly("on");
        assertThat(fieldsOf(() -> answered(AnswerOutcome.APPROVED).checkAsking(TODAY, "誤記のため", TODAY)))
                .containsExactly("on");
        assertThat(fieldsOf(() -> asked().checkAsking(MEETING.minusDays(1), null, TODAY)))
                .containsExactly("reason");
    }

    @Test
    void noAnswerComesBeforeTheQuestionButItMayBeWithdrawn() {
        prepared().checkAnswer(MEETING, AnswerOutcome.WITHDRAWN, null, TODAY);
        assertThat(codeOf(() -> prepared().checkAnswer(MEETING, AnswerOutcome.APPROVED, null, TODAY)))
                .isEqualTo("consultation-not-asked");
        asked().checkAnswer(MEETING, AnswerOutcome.APPROVED, null, TODAY);
        assertThat(fieldsOf(() -> asked().checkAnswer(MEETING.minusDays(1), AnswerOutcome.APPROVED, null, TODAY)))
                .containsExactly("on");
    }

    @Test
    void whatWasContinuedIsAnsweredLaterAndAnAnswerCorrectedWithTheReason() {
        answered(AnswerOutcome.CONTINUED).checkAnswer(TODAY, AnswerOutcome.APPROVED, null, TODAY);
        answered(AnswerOutcome.APPROVED).checkAnswer(MEETING, AnswerOutcome.CONDITIONAL, "誤記のため", TODAY);
        assertThat(fieldsOf(() ->
                        answered(AnswerOutcome.APPROVED).checkAnswer(MEETING, AnswerOutcome.CONDITIONAL, null, TODAY)))
                .containsExactly("reason");
    }

    @Test
    void aPartOfAnotherFormAnUnknownSectionAndTheSamePartTwiceAreRefusedAtTheField() {
        var wrong = terms(
                new FilledItem(ConsultationItem.LINKED_TO, "法務省"),
                new FilledItem(ConsultationItem.ENTRUSTED_TO, "民間事業者"),
                new FilledItem(ConsultationItem.ENTRUSTED_TO, "民間事業者"));

        assertThat(fieldsOf(() -> wrong.check(code -> false, cited -> false)))
                .containsExactly("terms.section", "terms.items[0].item", "terms.items[2].item");
    }

    private static List<String> fieldsOf(ThrowingCallable refused) {
        var thrown = catchThrowableOfType(InvalidInput.class, refused);
        return thrown.violations().stream().map(Violation::field).toList();
    }

    private static String codeOf(ThrowingCallable refused) {
        assertThatThrownBy(refused).isInstanceOf(Refusal.class);
        return catchThrowableOfType(Refusal.class, refused).code();
    }

    private static ConsultationTerms terms(FilledItem... items) {
        return new ConsultationTerms(
                ConsultationKind.OUTSOURCING,
                null,
                "税証明書の発行の外部委託について",
                "S-KOSEKI",
                List.of(items),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static Consultation prepared() {
        return new Consultation(1, 2012, 8, List.of(new Revision(1, terms(), null, CLERK, NOW)), List.of(), List.of());
    }

    private static Consultation asked() {
        return new Consultation(
                1, 2012, 8, prepared().revisions(), List.of(new Asking(MEETING, null, CLERK, NOW)), List.of());
    }

    /** The latest first. */
    private static Consultation answered(AnswerOutcome... outcomes) {
        return new Consultation(
                1,
                2012,
                8,
                prepared().revisions(),
                asked().askings(),
                List.of(outcomes).stream()
                        .map(outcome -> new Answer(MEETING, outcome, null, null, null, CLERK, NOW))
                        .toList());
    }
}
