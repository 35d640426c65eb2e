package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.clock.ClockState;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The nine items that a contractor tells the city: nothing is asked again, nothing is lost, and 速報 begins with them.
 */
@OfficeTest
class ContractorNoticeTest extends ContractorCases {

    private static final String CAUSE = "上着の胸ポケットに入れて持ち歩いていた。";

    @Test
    void theFormBeginsWithWhatTheCaseKnowsAndTheContractorTellsItWithItsOwnAccount() throws Exception {
        var incident = lostMap();
        var begins = proposed("jutaku", incident);
        assertThat(text(begins, "SUMMARY")).contains("が判明した。");
        assertThat(text(begins, "INFORMATION")).isNotEmpty();
        assertThat(text(begins, "CAUSE")).isEmpty();

        ok(tell("jutaku", incident, notice(0, Map.of("SUMMARY", text(begins, "SUMMARY"), "CAUSE", CAUSE))));

        var told = given(incident, 0);
        assertThat(told.at("/by/name").asString()).isNotEmpty();
        assertThat(told.get("teller").isNull()).isTrue();
        assertThat(told.get("sections").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("高齢社会対策課", "総合福祉事務所");
        assertThat(item(told, "CAUSE")).isEqualTo(CAUSE);
        assertThat(item(told, "PUBLICATION")).isNull();
        assertThat(told.get("items")).hasSize(9);
        assertThat(office.course(incident)).contains("市に事故の内容（九項目）を通知した。");
        assertThat(sql.sql(
                                """
                                select count(*) from mail_outbox
                                where incident = :incident and subject like '%受託者から通知がありました'""")
                        .param("incident", incident.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void thePageSaysAboutWhenItIsToBeToldCountedFromTheContractorsOwnKnowing() throws Exception {
        var incident = lostMap();

        var view = office.view("jutaku", incident, "/contractor-notices");

        assertThat(view.at("/contractorKnew").asString())
                .isEqualTo(instant(noticed).toString());
        assertThat(view.at("/days/from").asString())
                .isEqualTo(noticed.toLocalDate().plusDays(2).toString());
        assertThat(view.at("/days/until").asString())
                .isEqualTo(noticed.toLocalDate().plusDays(4).toString());
        assertThat(view.at("/clock/state").asString()).isEqualTo(ClockState.MET.name());
        assertThat(view.at("/contracts/0/own").asBoolean()).isTrue();
        assertThat(view.at("/contracts/0/notices")).isEmpty();
        assertThat(office.view("joho-a", incident, "/contractor-notices")
                        .at("/contracts/0/own")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void aLaterNoticeSupplementsTheFormerWhichStays() throws Exception {
        var incident = lostMap();
        ok(tell("jutaku", incident, notice(0, Map.of("SUMMARY", "地図をなくした。", "CAUSE", CAUSE))));
        var begins = proposed("jutaku", incident);
        assertThat(text(begins, "SUMMARY")).isEqualTo("地図をなくした。");
        assertThat(from(begins, "SUMMARY")).containsExactly("CONTRACTOR_NOTICE");
        assertThat(from(begins, "INFORMATION")).doesNotContain("CONTRACTOR_NOTICE");

        tell("jutaku", incident, notice(0, Map.of("SUMMARY", "地図をなくした。")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.contracts[0].notices.length()").value(1));
        ok(tell("jutaku", incident, notice(1, Map.of("SUMMARY", "地図をなくした。", "PERSONS", "10名"))));

        assertThat(given(incident, 0).get("number").asInt()).isEqualTo(2);
        assertThat(item(given(incident, 1), "CAUSE")).isEqualTo(CAUSE);
        assertThat(office.course(incident)).contains("市に事故の内容（九項目）を補って通知した。");
    }

    @Test
    void aSectionThatEntersAPaperNoticeSaysWhoToldIt() throws Exception {
        var incident = lostMap();
        var paper = notice(0, Map.of("SUMMARY", "地図をなくした。"));

        tell("korei-kacho", incident, paper)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("teller"));
        paper.put("teller", "業務責任者");
        paper.put("sections", List.of("S-KOREI"));
        ok(tell("korei-kacho", incident, paper));

        assertThat(given(incident, 0).get("teller").asString()).isEqualTo("業務責任者");
        assertThat(given(incident, 0).get("sections")).hasSize(1);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() throws Exception {
        var incident = lostMap();
        var known = Map.of("SUMMARY", "地図をなくした。");

        refused(
                incident,
                with(known, "toldAt", instant(noticed).minusSeconds(60).toString()),
                "toldAt");
        refused(
                incident,
                with(known, "toldAt", office.now().plus(Duration.ofHours(1)).toString()),
                "toldAt");
        refused(incident, with(known, "sections", List.of("S-HOIKU")), "sections");
        refused(incident, with(known, "sections", List.of()), "sections");
        refused(incident, with(known, "items", List.of(Map.of("item", "SUMMARY", "text", "地図"))), "items");
        refused(incident, notice(0, Map.of()), "items");
        assertThat(office.view("jutaku", incident, "/contractor-notices").at("/contracts/0/notices"))
                .isEmpty();
    }

    @Test
    void thePreliminaryReportBeginsWithTheContractorsWordsWhereTheCityKnowsNothing() throws Exception {
        var incident = lostMap();
        ok(tell("jutaku", incident, notice(0, Map.of("SUMMARY", "別の言い方", "CAUSE", CAUSE, "PREVENTION", "研修を行う。"))));

        var begins = office.view("joho-a", incident, "/proposals/file-preliminary-report");

        assertThat(text(begins, "CAUSE")).isEqualTo(CAUSE);
        assertThat(from(begins, "CAUSE")).containsExactly("CONTRACTOR_NOTICE");
        assertThat(text(begins, "preventionToCome")).isEqualTo("研修を行う。");
        assertThat(text(begins, "SUMMARY")).contains("が判明した。").doesNotContain("別の言い方");
        assertThat(from(begins, "SUMMARY")).containsExactly("FIRST_REPORT");
        assertThat(text(begins, "PUBLICATION")).isEmpty();
    }

    private void refused(IncidentId incident, Map<String, Object> body, String field) throws Exception {
        tell("jutaku", incident, body)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private Map<String, Object> with(Map<String, String> known, String field, Object value) {
        var body = notice(0, known);
        body.put(field, value);
        return body;
    }

    private JsonNode proposed(String login, IncidentId incident) throws Exception {
        return office.view(login, incident, "/contractor-notices/" + contract + "/proposal");
    }

    /** As the section reads it, the latest first. */
    private JsonNode given(IncidentId incident, int index) throws Exception {
        return office.view("korei-kacho", incident, "/contractor-notices").at("/contracts/0/notices/" + index);
    }

    private static String item(JsonNode notice, String item) {
        return notice.get("items")
                .valueStream()
                .filter(told -> told.get("item").asString().equals(item))
                .map(told -> told.get("text").isNull() ? null : told.get("text").asString())
                .toList()
                .get(0);
    }

    private static String text(JsonNode proposal, String field) {
        return field(proposal, field, "text").stream()
                .map(JsonNode::asString)
                .findFirst()
                .orElse("");
    }

    private static List<String> from(JsonNode proposal, String field) {
        return field(proposal, field, "from").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<JsonNode> field(JsonNode proposal, String field, String name) {
        return proposal.get("texts")
                .valueStream()
                .filter(text -> text.get("field").asString().equals(field))
                .map(text -> text.get(name))
                .toList();
    }
}
