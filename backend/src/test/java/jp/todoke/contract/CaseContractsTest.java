package jp.todoke.contract;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.Test;

/** Under which contract it happened, who sees the case by it, and who stands below the contractor. */
@OfficeTest
class CaseContractsTest extends ContractorCases {

    @Test
    void theOnlyContractOfTheContractorIsEnteredByItselfAndItsSectionsSeeTheCase() throws Exception {
        var incident = lostMap();

        assertThat(office.view("jutaku", incident, "/contracts")
                        .at("/contracts/0/contract")
                        .asLong())
                .isEqualTo(contract);
        for (var login : List.of("korei-kacho", "sogo-kacho", "fukushi-bucho", "jutaku")) {
            office.read(login, incident, "").andExpect(status().isOk());
        }
        for (var login : List.of("hoiku-kacho", "gakumu-kacho", "encho")) {
            office.read(login, incident, "").andExpect(status().isNotFound());
        }
        assertThat(mailsTo("sogo-kacho@midorino.example.jp", incident)).isOne();
        ok(office.send("joho-a", incident, "/contracts", Map.of("contract", contract)));
        assertThat(mailsTo("sogo-kacho@midorino.example.jp", incident)).isOne();
    }

    @Test
    void forAnotherContractorTheCaseAndTheContractAreNotThere() throws Exception {
        var other = contractor();
        var incident = lostMap();
        var stranger = "new-" + other.toLowerCase();

        office.read(stranger, incident, "").andExpect(status().isNotFound());
        office.read(stranger, incident, "/contracts").andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts/" + contract).with(as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts/" + contract).with(as("encho"))).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts/" + contract).with(as("hoiku-kacho"))).andExpect(status().isNotFound());
        mvc.perform(get("/api/contracts?period=ALL").with(as(stranger)))
                .andExpect(jsonPath("$.total").value(0));
        for (var login : List.of("jutaku", "korei-kacho", "sogo-kacho", "fukushi-bucho", "joho-a", "kansa")) {
            mvc.perform(get("/api/contracts/" + contract).with(as(login))).andExpect(status().isOk());
        }
    }

    @Test
    void aCaseThatConcernsItsContractIsSeenByAContractorUntilThatIsTakenBack() throws Exception {
        var other = contractor();
        var incident = office.reportedBy("hoiku-kacho");
        var stranger = "new-" + other.toLowerCase();
        var its = enter("hoiku-kacho", terms(other, List.of("S-HOIKU"), "用具の搬送", null));
        office.read(stranger, incident, "").andExpect(status().isNotFound());

        ok(office.send("hoiku-kacho", incident, "/contracts", Map.of("contract", its)));
        office.read(stranger, incident, "").andExpect(status().isOk());
        assertThat(listed(stranger)).contains(incident.value());

        ok(office.send("hoiku-kacho", incident, "/contracts/" + its + "/withdrawal", Map.of("reason", "別の契約だった")));
        office.read(stranger, incident, "").andExpect(status().isNotFound());
        assertThat(listed(stranger)).doesNotContain(incident.value());
        office.read("joho-a", incident, "/contracts")
                .andExpect(jsonPath("$.takenBack[0].reason").value("別の契約だった"));
    }

    @Test
    void aContractThatHadEndedOrIsAnothersIsRefusedInOneSentence() throws Exception {
        var incident = lostMap();
        var ended = new HashMap<String, Object>(terms("C001", List.of("S-KOREI"), "終わった委託", null));
        ended.put("from", "2010-04-01");
        ended.put("to", "2011-03-31");
        var others = enter("joho-a", terms(contractor(), List.of("S-KOREI"), "用具の搬送", null));

        office.send("joho-a", incident, "/contracts", Map.of("contract", enter("joho-a", ended)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("contract"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("平成23年3月31日")));
        office.send("joho-a", incident, "/contracts", Map.of("contract", others))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value(containsString("受託者は、この事案の受託者と違います")));
        assertThat(office.view("joho-a", incident, "/contracts/fitting").size()).isZero();
    }

    @Test
    void theChainIsWrittenAnewWithItsReasonAndWhatStoodBeforeStays() throws Exception {
        var incident = lostMap();
        var link = Map.of("name", "乙運輸", "employerDeclared", "乙運輸", "employerFound", "丙社", "howKnown", "聞き取り");
        var path = "/contracts/" + contract + "/chain";

        ok(office.send("jutaku", incident, path, Map.of("chains", 0, "links", List.of(link))));
        office.send("joho-a", incident, path, Map.of("chains", 0, "links", List.of(link), "reason", "訂正"))
                .andExpect(status().isConflict());
        office.send("joho-a", incident, path, Map.of("chains", 1, "links", List.of(link)))
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        office.send("joho-a", incident, path, Map.of("chains", 1, "links", List.of(link, link), "reason", "訂正"))
                .andExpect(jsonPath("$.violations[0].field").value("links[1].name"));
        ok(office.send("joho-a", incident, path, Map.of("chains", 1, "links", List.of(), "reason", "再委託はなかった")));

        var view = office.view("joho-a", incident, "/contracts");
        assertThat(view.at("/contracts/0/chain").size()).isZero();
        assertThat(view.at("/contracts/0/earlierChains/0/links/0/employerFound").asString())
                .isEqualTo("丙社");
    }

    @Test
    void eachJointSectionAndTheSecretariatEnterForTheContractorsPeople() throws Exception {
        var incident = lostMap();

        for (var login : List.of("korei-kacho", "sogo-kacho", "joho-a")) {
            assertThat(office.view(login, incident, "/on-behalf/senders").toString())
                    .as(login)
                    .contains("業務責任者");
        }
    }

    @Test
    void aPaperNamesTheContractOnceThereIsOne() throws Exception {
        var names = application.getBean(ContractNames.class);

        assertThat(names.of(lostMap())).containsExactly("社会福祉法人みどり野福祉会 けやき在宅介護支援センター（在宅介護支援センター運営委託契約）");
        assertThat(names.of(office.reportedBy("hoiku-a"))).isEmpty();
    }
}
