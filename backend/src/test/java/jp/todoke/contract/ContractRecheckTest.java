package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** After a contractor's case the section looks through its other contracts; who has not is listed until then. */
@OfficeTest
class ContractRecheckTest extends ContractorCases {

    private IncidentId incident;
    private long like;

    @BeforeEach
    void theSectionHasAnotherContractOfTheKind() throws Exception {
        like = enter("korei-kacho", terms(contractor(), List.of("S-KOREI"), "配食の委託", null));
        incident = lostMap();
    }

    @Test
    void anotherContractIsListedUntilItWasLookedThroughWithWhatItLacksAndWhatFollows() throws Exception {
        var elsewhere = enter("joho-a", terms(contractor(), List.of("S-HOIKU"), "給食の委託", null));
        assertThat(found("korei-kacho", like).path("rechecks")).isEmpty();
        assertThat(found("korei-kacho", like).path("sameContractor").asBoolean())
                .isFalse();
        assertThat(found("korei-kacho", contract).isMissingNode()).isTrue();
        assertThat(found("korei-kacho", elsewhere).isMissingNode()).isTrue();
        var open = open();
        assertThat(left()).contains("ほかの契約が" + open + "件あります").contains("高齢");

        record("korei-kacho", 0, day(0), List.of("INSPECTION"), "次の更新で加える。").andExpect(status().isOk());

        var recheck = found("joho-a", like).at("/rechecks/0");
        assertThat(recheck.path("on").asString()).isEqualTo(day(0).toString());
        assertThat(recheck.at("/missing/0").asString()).isEqualTo("INSPECTION");
        assertThat(recheck.path("follows").asString()).isEqualTo("次の更新で加える。");
        assertThat(open()).isEqualTo(open - 1);
        assertThat(left()).doesNotContain("ほかの契約が" + open + "件あります");
    }

    @Test
    void itDoesNotHinderTheClosing() throws Exception {
        assertThat(office.view("joho-a", incident, "/closing").get("hindrances").toString())
                .doesNotContain("特記事項をまだ見直していない");
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        record("korei-kacho", 0, day(1), List.of(), null)
                .andExpect(jsonPath("$.violations[0].field").value("checkedOn"));
        record("korei-kacho", 0, day(-300), List.of(), null)
                .andExpect(jsonPath("$.violations[0].message").value("この事案を知った日より前です。事案の後に契約を見直した日を入力してください。"));
        record("korei-kacho", 0, day(0), List.of("SUPERVISION"), " ")
                .andExpect(jsonPath("$.violations[0].field").value("follows"));
        office.send("korei-kacho", incident, "/contract-rechecks/" + contract, body(0, day(0), List.of(), null))
                .andExpect(status().isNotFound());
    }

    @Test
    void twoPeopleDoNotWriteOneOverTheOther() throws Exception {
        record("korei-kacho", 0, day(0), List.of(), null).andExpect(status().isOk());

        record("sogo-kacho", 0, day(0), List.of("INSPECTION"), "覚書を交わす。")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.contracts").isArray());
        record("sogo-kacho", 1, day(0), List.of("INSPECTION"), "覚書を交わす。").andExpect(status().isOk());
        assertThat(found("korei-kacho", like).path("rechecks")).hasSize(2);
    }

    @Test
    void theContractorOfTheCaseReadsNothingOfTheContractsOfOthers() throws Exception {
        office.read("jutaku", incident, "/contract-rechecks").andExpect(status().isForbidden());
        record("jutaku", 0, day(0), List.of(), null).andExpect(status().isForbidden());
        office.read("hoiku-kacho", incident, "/contract-rechecks").andExpect(status().isNotFound());
    }

    @Test
    void whatWasFoundGoesAlongWhereTheCaseIsMergedAndWhatWasFoundThereStays() throws Exception {
        var second = enter("korei-kacho", terms(contractor(), List.of("S-KOREI"), "入浴の委託", null));
        record("korei-kacho", 0, day(0), List.of(), null).andExpect(status().isOk());
        record("sogo-kacho", 1, day(0), List.of("INSPECTION"), "覚書を交わす。").andExpect(status().isOk());
        recordOf(incident, second, List.of("SUPERVISION"), "次の更新で加える。");
        var into = lostMap();
        recordOf(into, second, List.of(), null);

        ok(office.send(
                "joho-a",
                into,
                "/mergings",
                Map.of("other", incident.value(), "overlap", "SAME", "sameMedia", List.of(), "reason", "同じ紛失のため。")));

        incident = into;
        var came = found("korei-kacho", like).path("rechecks");
        assertThat(came).hasSize(2);
        assertThat(came.at("/0/follows").asString()).isEqualTo("覚書を交わす。");
        assertThat(came.at("/0/by/post").asString()).contains("総合福祉事務所");
        assertThat(found("korei-kacho", second).path("rechecks"))
                .singleElement()
                .satisfies(stayed -> assertThat(stayed.path("missing")).isEmpty());
        record("korei-kacho", 2, day(0), List.of(), null).andExpect(status().isOk());
    }

    private void recordOf(IncidentId of, long other, List<String> missing, String follows) throws Exception {
        ok(office.send("korei-kacho", of, "/contract-rechecks/" + other, body(0, day(0), missing, follows)));
    }

    private LocalDate day(int later) {
        return told.toLocalDate().plusDays(later);
    }

    private ResultActions record(String login, int seen, LocalDate on, List<String> missing, String follows)
            throws Exception {
        return office.send(login, incident, "/contract-rechecks/" + like, body(seen, on, missing, follows));
    }

    private static Map<String, Object> body(int seen, LocalDate on, List<String> missing, String follows) {
        var body =
                new HashMap<String, Object>(Map.of("rechecks", seen, "checkedOn", on.toString(), "missing", missing));
        body.put("follows", follows);
        return body;
    }

    private JsonNode found(String login, long id) throws Exception {
        for (var each : office.view(login, incident, "/contract-rechecks").get("contracts")) {
            if (each.get("contract").asLong() == id) {
                return each;
            }
        }
        return json.missingNode();
    }

    /** How many others nobody has looked through, beside those of other tests. */
    private long open() throws Exception {
        return office.view("joho-a", incident, "/contract-rechecks")
                .get("contracts")
                .valueStream()
                .filter(each -> each.get("rechecks").isEmpty())
                .count();
    }

    private String left() throws Exception {
        return office.view("joho-a", incident, "/progress").get("besides").toString();
    }
}
