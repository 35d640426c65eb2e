package jp.todoke.authority;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.dutytable.ReportingTable;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must not leave the office, or change what the office reports by: each is refused at its field in one Japanese
 * sentence that says what to do, and nothing is filed, published or proposed.
 */
@OfficeTest
class BadInputOutsideTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    AuthorityService authority;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aDutyToReportExistsAndTheCaseIsToBePublished() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "joho-a",
                        incident,
                        "/assessment/verdict",
                        Map.of("version", 0, "verdict", "DUTY", "grounds", List.of("R1"), "reason", "要配慮個人情報を含む。"))
                .andExpect(status().isOk());
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of("version", 0, "choice", "AT_ONCE", "reason", "影響が大きいため", "decidedAt", now()))
                .andExpect(status().isOk());
    }

    @Test
    void aFilingDatedBeforeTheKnowledge() throws Exception {
        refused(files(Map.of("version", 0, "at", "2020-01-01T00:00:00Z")), "at", "事故を知った日時より前です。日時を確かめてください。");
        assertThat(filings()).isZero();
    }

    @Test
    void aFilingDatedInTheFuture() throws Exception {
        refused(
                files(Map.of(
                        "version",
                        0,
                        "at",
                        office.now().plus(Duration.ofHours(1)).toString())),
                "at",
                "現在より後の日時は入力できません。日時を確かめてください。");
        assertThat(filings()).isZero();
    }

    @Test
    void aReceiptNumberUsedTwice() throws Exception {
        var number = "受付" + incident + "号";
        files(Map.of("version", 0, "receiptNumber", number)).andExpect(status().isOk());
        aDutyToReportExistsAndTheCaseIsToBePublished();

        refused(
                files(Map.of("version", 0, "receiptNumber", number)),
                "receiptNumber",
                "この受付番号は、別の事案の提出の記録で使われています。委員会の画面の番号を確かめるか、空のままにしてください。");
        assertThat(filings()).isZero();
    }

    @Test
    void textOverTheFormsLength() throws Exception {
        refused(
                files(Map.of("version", 0, "items", List.of(Map.of("item", "CAUSE", "text", "置".repeat(4001))))),
                "items[0].text",
                "4,000文字以内で入力してください。");
        refused(files(Map.of("version", 0, "receiptNumber", "1".repeat(101))), "receiptNumber", "100文字以内で入力してください。");
        assertThat(filings()).isZero();
        refused(publishes(Map.of("words", "紛".repeat(8001))), "words", "8,000文字以内で入力してください。");
        assertThat(publications()).isZero();
    }

    @Test
    void twoClerksFilingOneReport() throws Exception {
        files(Map.of("version", 0, "note", "先の担当者")).andExpect(status().isOk());

        files(Map.of("version", 0, "note", "後の担当者"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("ほかの人が先に保存しました。両方の内容を見比べて、もう一度保存してください。"))
                .andExpect(jsonPath("$.current.duties[0].filings.length()").value(1));
        assertThat(filings()).isOne();
    }

    @Test
    void aPublicationBeforeThePersonsAreTold() throws Exception {
        refused(publishes(Map.of()), "beforeToldReason", "本人への連絡が終わっていません。先に公表するときは、その理由を書いてください。");
        assertThat(publications()).isZero();
    }

    @Test
    void aPublicationOfATextThatNobodyApproved() throws Exception {
        refused(
                publishes(Map.of("beforeToldReason", "拾った人からの連絡を求めるため。")),
                "words",
                "部長の承認を受けた公表文がまだありません。公表文を保存して承認を受けるか、電話で了解を得た人を記録してください。");
        assertThat(publications()).isZero();
    }

    static Stream<Arguments> tables() {
        var later = "2099-04-01";
        return Stream.of(
                Arguments.of(
                        "an unknown input",
                        ReportingTable.with("<text>sensitive</text>", "<text>shoeSize</text>"),
                        later,
                        "file",
                        "「報告義務」の表にある入力「shoeSize」は届けが尋ねていない項目なので、削除してください。"),
                Arguments.of(
                        "an overlapping row",
                        ReportingTable.and(ReportingTable.row("duty-R1")),
                        later,
                        "file",
                        "「報告義務」の表の1行目と15行目は、同じ事由R1で条件が重なるので、重ならないようにしてください。"),
                Arguments.of("a missing row", ReportingTable.without("duty-R4"), later, "file", "事由R4を挙げる行を足してください。"),
                Arguments.of(
                        "a date before today",
                        ReportingTable.FROM_FIFTY,
                        "2013-04-01",
                        "validFrom",
                        "以後の日にしてください（きょうまでに知った事案の判断は変えられません）。"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableWith(String what, String file, String validFrom, String field, String sentence) throws Exception {
        var before = rows("duty_table_change");

        for (var path : List.of("/trial", "/changes")) {
            var body = new HashMap<String, Object>(Map.of("file", file, "validFrom", validFrom));
            if (path.equals("/changes")) {
                body.putAll(Map.of("title", "規則の改正", "reason", "改正のため", "version", 1));
            }
            refused(
                    mvc.perform(post("/api/duty-table" + path)
                            .with(as("admin"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(
                                    JsonMapper.shared().writeValueAsString(body).getBytes(StandardCharsets.UTF_8))),
                    field,
                    sentence);
        }

        assertThat(rows("duty_table_change")).as(what).isEqualTo(before);
    }

    /** One violation, at that field, which is that sentence or ends with it. */
    private static void refused(ResultActions answer, String field, String sentence) throws Exception {
        answer.andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations.length()").value(1))
                .andExpect(jsonPath("$.violations[0].field").value(field))
                .andExpect(result -> assertThat(JsonMapper.shared()
                                .readTree(result.getResponse().getContentAsByteArray())
                                .at("/violations/0/message")
                                .asString())
                        .endsWith(sentence));
    }

    private ResultActions files(Map<String, ?> body) throws Exception {
        return office.send("joho-a", incident, "/authority/D1/preliminary-report", body);
    }

    private ResultActions publishes(Map<String, ?> besides) throws Exception {
        var body = new HashMap<String, Object>(Map.of(
                "version",
                1,
                "publishedOn",
                OfficialTime.dayOf(office.now()).toString(),
                "channels",
                List.of("WEBSITE"),
                "words",
                "個人情報の紛失について"));
        body.putAll(besides);
        return office.send("koho", incident, "/publication/record", body);
    }

    private int filings() {
        return authority.duties(incident).get(0).filings().size();
    }

    private long publications() {
        return sql.sql("select count(*) from publication_record where incident = :incident")
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String now() {
        return office.now().toString();
    }
}
