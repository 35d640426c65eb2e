package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.junit.jupiter.api.Test;

/** Where a contractor's case becomes a part of another one, or is split, its contract comes along. */
@OfficeTest
class ContractsThatComeTest extends ContractorCases {

    private static final Map<String, ?> SUBCONTRACTOR =
            Map.of("name", "乙運輸", "employerDeclared", "乙運輸", "employerFound", "丙社", "howKnown", "聞き取り");

    @Test
    void bothSectionsGoOnSeeingAContractorsCaseThatIsMergedAndItsPlanIsStillOwed() throws Exception {
        var map = lostMap();
        ok(office.send("jutaku", map, "/contracts/" + contract + "/chain", chain()));
        ok(office.send("korei-kacho", map, "/contracts/" + contract + "/plan-demand", demand()));
        var owed = plan(map).orElseThrow();
        var into = reported("koseki-a");
        office.read("sogo-kacho", into, "").andExpect(status().isNotFound());

        ok(office.send(
                "joho-a",
                into,
                "/mergings",
                Map.of("other", map.value(), "overlap", "SAME", "sameMedia", List.of(), "reason", "一つの地図の紛失だったため。")));

        for (var login : List.of("jutaku", "korei-kacho", "sogo-kacho")) {
            office.read(login, into, "").andExpect(status().isOk());
        }
        var seen = office.view("joho-a", into, "/contracts");
        assertThat(seen.get("contracts")).hasSize(1);
        assertThat(seen.at("/contracts/0/chain/0/employerFound").asString()).isEqualTo("丙社");
        assertThat(plan(into)).hasValueSatisfying(here -> {
            assertThat(here.running()).isTrue();
            assertThat(here.limit()).isEqualTo(owed.limit());
        });
        assertThat(plan(map).orElseThrow().running()).isFalse();
        ok(receive(into, "jutaku", null));
    }

    @Test
    void aContractThatIsThereAlreadyStaysAsItIs() throws Exception {
        var map = lostMap();
        ok(office.send("jutaku", map, "/contracts/" + contract + "/chain", chain()));
        var into = lostMap();
        ok(office.send(
                "jutaku",
                into,
                "/contracts/" + contract + "/chain",
                Map.of("chains", 0, "links", List.of(Map.of("name", "丁運輸", "howKnown", "届出")))));

        ok(office.send(
                "joho-a",
                into,
                "/mergings",
                Map.of("other", map.value(), "overlap", "SAME", "sameMedia", List.of(), "reason", "同じ紛失のため。")));

        var seen = office.view("joho-a", into, "/contracts");
        assertThat(seen.get("contracts")).hasSize(1);
        assertThat(seen.at("/contracts/0/chain/0/name").asString()).isEqualTo("丁運輸");
        assertThat(seen.at("/contracts/0/earlierChains")).isEmpty();
    }

    @Test
    void ofSeveralContractsTheOneOfTheCaseGoesToWhatIsSplitOffFromIt() throws Exception {
        var contractor = contractor();
        var chosen = enter("joho-a", terms(contractor, List.of("S-HOIKU", "S-KOSEKI"), "運送", 48));
        enter("joho-a", terms(contractor, List.of("S-HOIKU"), "保管", 24));
        var told = reported("new-" + contractor.toLowerCase());
        ok(office.send("joho-a", told, "/contracts", Map.of("contract", chosen)));

        var opened = splitOff(told, contractor);

        assertThat(application.getBean(CaseContracts.class).of(opened))
                .extracting(Contract::id)
                .containsExactly(chosen);
        office.read("koseki-kacho", opened, "").andExpect(status().isOk());
    }

    @Test
    void whatIsSplitOffWithoutTheContractorIsNoneOfItsContract() throws Exception {
        var map = lostMap();
        ok(office.send(
                "joho-a",
                map,
                "/units",
                Map.of("unitCode", "F001", "known", Told.at(office.now()), "reason", "同じ名簿を使っていたため。")));

        var opened = splitOff(map, "F001");

        assertThat(application.getBean(CaseContracts.class).of(opened)).isEmpty();
        office.read("jutaku", opened, "").andExpect(status().isNotFound());
    }

    private IncidentId splitOff(IncidentId from, String unit) throws Exception {
        ok(office.press("joho-a", from, "/splits", UUID.randomUUID(), mailOf(unit)));
        return new IncidentId(
                office.view("joho-a", from, "/splits").at("/off/0/other/number").asString());
    }

    private static Map<String, ?> chain() {
        return Map.of("chains", 0, "links", List.of(SUBCONTRACTOR));
    }

    private Map<String, ?> demand() {
        return new HashMap<>(Map.of(
                "demandedAt",
                office.now().toString(),
                "due",
                told.toLocalDate().plusDays(8).toString()));
    }

    private Optional<ClockView> plan(IncidentId incident) {
        return clocks.find(incident, new PartId("contract-" + contract), ClockKey.ENTRUSTEE_PLAN);
    }
}
