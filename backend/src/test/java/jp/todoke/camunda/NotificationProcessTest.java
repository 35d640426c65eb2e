package jp.todoke.camunda;

import static jp.todoke.process.Step.CONFIRM_NOTIFICATION;
import static jp.todoke.process.Step.RECORD_NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("NotificationProcess")
class NotificationProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void theyAreToldOneAfterTheOtherUntilNobodyIsLeft() {
        var notification = office.begin("NotificationProcess", null);
        when(answers.notification().contactsGoOn(notification.key())).thenReturn(true, false);

        notification.does(RECORD_NOTIFICATION);
        assertThat(notification.open()).containsExactly(RECORD_NOTIFICATION);

        notification.does(RECORD_NOTIFICATION);
        assertThat(notification.open()).containsExactly(CONFIRM_NOTIFICATION);
    }

    @Test
    void theChiefConfirmsThatEverybodyWasTold() {
        var notification = office.begin("NotificationProcess", null);

        notification.does(RECORD_NOTIFICATION, CONFIRM_NOTIFICATION);

        assertThat(notification.end()).isEqualTo("EndEvent_NotificationDone");
    }

    @Test
    void aChiefWhoMissesSomebodySendsItBack() {
        var notification = office.begin("NotificationProcess", null);
        when(answers.notification().confirmationReturned(notification.key())).thenReturn(true, false);

        notification.does(RECORD_NOTIFICATION, CONFIRM_NOTIFICATION);

        assertThat(notification.open()).containsExactly(RECORD_NOTIFICATION);
    }
}
