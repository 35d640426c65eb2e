package jp.todoke.incident.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** 関連する事案: entered on one side, read on both, taken back visibly. */
@OfficeTest
class CaseLinksTest {

    @Autowired
    ApplicationContext application;

    private TrackOffice office;
    private IncidentId nursery;
    private IncidentId school;

    @BeforeEach
    void twoCases() throws Exception {
        office = new TrackOffice(application);
        nursery = office.reportedBy("hoiku-a");
        school = office.reportedBy("jimu");
    }

    @Test
    void bothSidesShowALinkToWhoeverSeesBoth() throws Exception {
        office.sendOnce("joho-a", nursery, "/links", similarTo(school)).andExpect(status().isOk());

        office.read("joho-a", nursery, "/links")
                .andExpect(jsonPath("$[0].other.number").value(school.value()))
                .andExpect(jsonPath("$[0].reason").value("同じ媒体のため"));
        office.read("joho-a", school, "/links")
                .andExpect(jsonPath("$[0].other.number").value(nursery.value()))
                .andExpect(jsonPath("$[0].kind").value("SIMILAR"));
        office.read("hoiku-kacho", nursery, "/links").andExpect(jsonPath("$").isEmpty());
        office.read("gakumu-kacho", school, "/links").andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void aCaseThatSomebodyDoesNotSeeIsNotFoundByIt() throws Exception {
        office.sendOnce("hoiku-kacho", nursery, "/links", similarTo(school))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("other"))
                .andExpect(jsonPath("$.violations[0].message").value("この番号の事案は見つかりません。候補から選んでください。"));
        office.sendOnce("hoiku-kacho", nursery, "/links", Map.of("kind", "CHAIN", "other", "何か", "reason", "続き"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("other"));
    }

    @Test
    void takenBackItStaysToBeReadAndMayBeEnteredAnew() throws Exception {
        office.sendOnce("joho-a", nursery, "/links", similarTo(school)).andExpect(status().isOk());
        var id = office.view("joho-a", school, "/links").at("/0/id").asLong();
        office.sendOnce("joho-a", nursery, "/links", similarTo(school)).andExpect(status().isBadRequest());

        office.send("joho-a", school, "/links/" + id + "/removal", Map.of("reason", "別の出来事だった"))
                .andExpect(status().isOk());
        office.read("joho-a", nursery, "/links")
                .andExpect(jsonPath("$[0].removal.reason").value("別の出来事だった"));
        office.send("joho-a", school, "/links/" + id + "/removal", Map.of("reason", "もう一度"))
                .andExpect(status().isConflict());
        office.sendOnce("joho-a", nursery, "/links", similarTo(school)).andExpect(status().isOk());
    }

    @Test
    void theSameEventAtAnotherMunicipalityIsToldInWords() throws Exception {
        var elsewhere =
                Map.of("kind", "SAME_EVENT_ELSEWHERE", "elsewhere", "隣の市", "words", "同じ委託先での紛失", "reason", "委託先が同じため");
        office.sendOnce("hoiku-kacho", nursery, "/links", elsewhere).andExpect(status().isOk());

        office.read("hoiku-a", nursery, "/links")
                .andExpect(jsonPath("$[0].elsewhere").value("隣の市"))
                .andExpect(jsonPath("$[0].words").value("同じ委託先での紛失"))
                .andExpect(jsonPath("$[0].other").isEmpty());
        assertThat(office.sendOnce("hoiku-kacho", nursery, "/links", elsewhere)
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    private static Map<String, String> similarTo(IncidentId other) {
        return Map.of("kind", "SIMILAR", "other", other.value(), "reason", "同じ媒体のため");
    }
}
