package jp.todoke.camunda;

import static jp.todoke.process.Step.AGREE_SEARCH_END;
import static jp.todoke.process.Step.CONFIRM_SEARCH_END;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DiagramTest("SearchProcess")
class SearchProcessTest {

    @Autowired
    Office office;

    @Autowired
    Answers answers;

    @Test
    void theSearchGoesOnRoundAfterRoundUntilNobodyWantsToGoOn() {
        var search = office.begin("SearchProcess", "F001");
        when(answers.search().searchGoesOn(search.incident().value(), "F001")).thenReturn(true, true, false);

        search.does(RECORD_SEARCH_ROUND, RECORD_SEARCH_ROUND);
        assertThat(search.open()).containsExactly(RECORD_SEARCH_ROUND);

        search.does(RECORD_SEARCH_ROUND);
        assertThat(search.open()).containsExactly(AGREE_SEARCH_END);
    }

    @Test
    void theSearchEndsWhenTheHeadAgreesAndTheChiefConfirms() {
        var search = office.begin("SearchProcess", "F001");

        search.does(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);

        assertThat(search.end()).isEqualTo("EndEvent_SearchEnded");
    }

    @Test
    void aChiefWhoDoesNotConfirmSendsThemBackToSearching() {
        var search = office.begin("SearchProcess", "F001");
        when(answers.search().endReturned(search.incident().value(), "F001")).thenReturn(true, false);

        search.does(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);
        assertThat(search.open()).containsExactly(RECORD_SEARCH_ROUND);

        search.does(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);
        assertThat(search.end()).isEqualTo("EndEvent_SearchEnded");
    }
}
