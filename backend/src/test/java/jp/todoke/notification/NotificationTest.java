package jp.todoke.notification;

import static jp.todoke.notification.NoticeAnswer.NOT_NEEDED;
import static jp.todoke.notification.NoticeAnswer.TOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.todoke.calendar.About;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.notification.Notification.Said;
import jp.todoke.notification.NotificationView.Contact;
import jp.todoke.notification.NotificationView.NotificationStatement;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationTest {

    private static final Instant NOON = Instant.parse("2026-11-24T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "GOING_ON,   RECORD, ",
        "GOING_ON,   PLAN,   ",
        "GOING_ON,   DECIDE, notification-going-on",
        "SETTLED,    RECORD, notification-awaits-chief",
        "SETTLED,    PLAN,   notification-awaits-chief",
        "SETTLED,    DECIDE, ",
        "NOT_NEEDED, RECORD, notification-awaits-chief",
        "NOT_NEEDED, PLAN,   notification-awaits-chief",
        "NOT_NEEDED, DECIDE, ",
        "CONFIRMED,  RECORD, notification-confirmed",
        "CONFIRMED,  PLAN,   notification-confirmed",
        "CONFIRMED,  DECIDE, notification-confirmed"
    })
    void whereItStandsSaysWhatMayBeDone(NotificationStatus status, Act act, String refusal) {
        for (var notification :
                List.of(at(status, ""), at(status, "SETTLED RETURNED"), at(status, "NOT_NEEDED CONFIRMED RESUMED"))) {
            assertThat(notification.status()).isEqualTo(status);
            if (refusal == null) {
                assertThat(done(notification, act)).isNotNull();
            } else {
                assertThatThrownBy(() -> done(notification, act))
                        .isInstanceOfSatisfying(NotificationRefusal.class, refused -> assertThat(refused.code())
                                .isEqualTo(refusal));
            }
        }
    }

    @Test
    void whatTheHeadSaysFollowsFromTheOutcome() {
        assertThat(of("").record(ContactOutcome.GO_ON)).isEmpty();
        assertThat(of("").record(ContactOutcome.SETTLED)).contains(NotificationAct.SETTLED);
        assertThat(of("").record(ContactOutcome.NOT_NEEDED)).contains(NotificationAct.NOT_NEEDED);
        assertThat(of("SETTLED").decide(true)).isEqualTo(NotificationAct.CONFIRMED);
        assertThat(of("SETTLED").decide(false)).isEqualTo(NotificationAct.RETURNED);
    }

    /** A duty can arise late more than once: each confirmation is resumed by itself. */
    @Test
    void everyConfirmationIsResumedOnce() {
        assertThat(of("SETTLED CONFIRMED RESUMED SETTLED CONFIRMED").done()).isTrue();
        assertThat(of("SETTLED CONFIRMED RESUMED SETTLED CONFIRMED RESUMED").status())
                .isEqualTo(NotificationStatus.GOING_ON);
    }

    @Test
    void everyActMakesAnOpenFormStaleAndAContactWithWhatWasSaidIsOne() {
        var alone = of("SETTLED CONFIRMED RESUMED");
        var together = new Notification(
                List.of(contact(NOON, null)), List.of(new Said(statement(NotificationAct.SETTLED), 1L)), List.of(), 0);

        assertThat(alone.version()).isEqualTo(3);
        assertThat(together.version()).isEqualTo(1);
        assertThat(new Notification(List.of(contact(NOON, null)), List.of(), List.of(), 0).version())
                .isEqualTo(1);
    }

    @Test
    void theLastContactToEndSettledEverybody() {
        var later = NOON.plus(Duration.ofHours(1));

        assertThat(of("").lastDone()).isEmpty();
        assertThat(new Notification(
                                List.of(contact(NOON, later), contact(NOON.plusSeconds(60), null)),
                                List.of(),
                                List.of(),
                                0)
                        .lastDone())
                .contains(ToldMoment.minute(later, About.EXACTLY));
    }

    /** What is only planned tells nobody; what is given up told nobody. */
    @Test
    void whatIsDoneInThePlaceOfTellingSettlesWhenItIsDone() {
        var planned = substitute(SubstituteMeasure.PUBLICATION, SubstituteAct.PLANNED);
        var done = substitute(SubstituteMeasure.PUBLICATION, SubstituteAct.DONE);
        var dropped = substitute(SubstituteMeasure.PUBLICATION, SubstituteAct.DROPPED);
        var desk = substitute(SubstituteMeasure.ENQUIRY_DESK, SubstituteAct.PLANNED);

        assertThat(with(planned).lastDone()).isEmpty();
        assertThat(with(planned, done).lastDone()).contains(ToldMoment.minute(NOON, About.EXACTLY));
        assertThat(with(planned, done, dropped).lastDone()).isEmpty();
        assertThat(with(planned, desk, done).standing()).containsExactly(done, desk);
        assertThat(with(planned, done, dropped).standing()).isEmpty();
        assertThat(with(planned, desk).version()).isEqualTo(2);
    }

    /** What was kept as words before measures were kept by themselves is sent back, not confirmed. */
    @Test
    void nothingIsConfirmedWhileNobodySaidWhenItWasDoneInThePlaceOfTelling() {
        var word = new Said(
                new NotificationStatement(
                        NotificationAct.NOT_NEEDED,
                        NoNoticeGround.SUBSTITUTE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "園長",
                        NOON),
                null);
        var done = substitute(SubstituteMeasure.ENQUIRY_DESK, SubstituteAct.DONE);

        assertThat(new Notification(List.of(), List.of(word), List.of(), 0).substituteOpen())
                .isTrue();
        assertThat(new Notification(List.of(), List.of(word), List.of(done), 0).substituteOpen())
                .isFalse();
        assertThat(of("NOT_NEEDED").substituteOpen()).isFalse();
    }

    /** 26条 knows no excuse by 78条; of a hospital and a section the section has it. */
    @Test
    void aHospitalAloneHasNoExcuseBy78() {
        var entry = new NotificationEntry(
                0, null, ContactOutcome.NOT_NEEDED, NoNoticeGround.NON_DISCLOSURE, null, "捜査に支障がある。", null, null, null);

        assertThatThrownBy(() -> entry.check(of(""), false, Set.of(LegalRegime.PRIVATE_RULE), false, NOON))
                .isInstanceOf(InvalidInput.class);
        entry.check(of(""), false, Set.of(LegalRegime.ADMIN_ORGAN, LegalRegime.PRIVATE_RULE), false, NOON);
    }

    private static Notification with(Substitute... substitutes) {
        return new Notification(List.of(), List.of(), List.of(substitutes), 0);
    }

    private static Substitute substitute(SubstituteMeasure measure, SubstituteAct act) {
        var done = act == SubstituteAct.DONE;
        return new Substitute(
                measure,
                act,
                new CaseText("市ホームページ"),
                null,
                null,
                done ? ToldTime.at(NOON) : null,
                done ? new CaseText("課長") : null,
                null,
                null,
                null,
                "園長",
                NOON);
    }

    @Test
    void theHeadsLastWordIsNotTheChiefs() {
        assertThat(of("").lastWord()).isEmpty();
        assertThat(of("SETTLED RETURNED NOT_NEEDED CONFIRMED").lastWord())
                .map(NotificationStatement::act)
                .contains(NotificationAct.NOT_NEEDED);
    }

    /**
     * What was settled before it was asked for is sent back, not confirmed; nobody is asked it of what needs no
     * telling.
     */
    @Test
    void nothingIsConfirmedWhileNobodySaidWhatThePersonsWereTold() {
        var contents = new NoticeContents(TOLD, TOLD, NOT_NEEDED, TOLD, NOT_NEEDED);
        var told =
                new NotificationStatement(NotificationAct.SETTLED, null, null, contents, null, null, null, "園長", NOON);

        assertThat(of("SETTLED").contentsOpen()).isTrue();
        assertThat(new Notification(List.of(), List.of(new Said(told, null)), List.of(), 0).contentsOpen())
                .isFalse();
        assertThat(of("NOT_NEEDED").contentsOpen()).isFalse();
        assertThat(of("SETTLED RETURNED").contentsOpen()).isFalse();
        assertThat(contents.having(TOLD))
                .containsExactly(NoticeItem.SUMMARY, NoticeItem.INFORMATION, NoticeItem.SECONDARY_HARM);
        assertThat(new NoticeContents.NoticeContentsStated(new IncidentId("2026-0001"), contents).detail())
                .isEqualTo("SUMMARY_TOLD INFORMATION_TOLD SECONDARY_HARM_TOLD CAUSE_NOT_NEEDED OTHER_NOT_NEEDED");
    }

    private enum Act {
        RECORD,
        PLAN,
        DECIDE
    }

    private static Object done(Notification notification, Act act) {
        return switch (act) {
            case RECORD -> notification.record(ContactOutcome.GO_ON);
            case PLAN -> notification.goingOn();
            case DECIDE -> notification.decide(true);
        };
    }

    private static Notification at(NotificationStatus status, String before) {
        return of(before
                + switch (status) {
                    case GOING_ON -> "";
                    case SETTLED -> " SETTLED";
                    case NOT_NEEDED -> " NOT_NEEDED";
                    case CONFIRMED -> " SETTLED CONFIRMED";
                });
    }

    /** What was said and that it was resumed, in their order, each by itself. */
    private static Notification of(String facts) {
        var acts = new ArrayList<>(Arrays.asList(facts.strip().split(" +")));
        acts.removeIf(String::isEmpty);
        var resumed = (int) acts.stream().filter("RESUMED"::equals).count();
        return new Notification(
                List.of(),
                acts.stream()
                        .filter(act -> !act.equals("RESUMED"))
                        .map(act -> new Said(statement(NotificationAct.valueOf(act)), null))
                        .toList(),
                List.of(),
                resumed);
    }

    private static NotificationStatement statement(NotificationAct act) {
        return new NotificationStatement(act, null, null, null, null, null, null, "園長", NOON);
    }

    private static Contact contact(Instant from, Instant to) {
        var time = to == null ? ToldTime.at(from) : ToldTime.between(from, to);
        return new Contact(1, 30, 46, ContactMeans.PHONE, time, new CaseText("園長"), true, null, null, "園長", NOON);
    }
}
