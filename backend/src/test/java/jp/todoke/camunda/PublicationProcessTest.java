package jp.todoke.camunda;

import static jp.todoke.process.Step.DECIDE_PUBLICATION;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("PublicationProcess")
class PublicationProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void whatTheDirectorDecidesToPublishIsRecordedWhenPublished() {
        var publication = office.begin("PublicationProcess", null);
        when(answers.publication().willBePublished(publication.key())).thenReturn(true);

        publication.does(DECIDE_PUBLICATION, RECORD_PUBLICATION);

        assertThat(publication.end()).isEqualTo("EndEvent_Published");
    }

    @Test
    void aDecisionNotToPublishLeavesNothingToDo() {
        var publication = office.begin("PublicationProcess", null);

        publication.does(DECIDE_PUBLICATION);

        assertThat(publication.open()).isEmpty();
        assertThat(publication.end()).isEqualTo("EndEvent_NotPublished");
    }

    @Test
    void whereItWasDecidedToPublishAfterAllOnlyThePublicationIsLeft() {
        when(answers.publication().decided(any())).thenReturn(true);
        when(answers.publication().willBePublished(any())).thenReturn(true);

        var publication = office.begin("PublicationProcess", null);

        assertThat(publication.open()).containsExactly(RECORD_PUBLICATION);
        assertThat(publication.does(RECORD_PUBLICATION).end()).isEqualTo("EndEvent_Published");
    }
}
