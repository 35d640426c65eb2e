package jp.todoke.publication;

import static jp.todoke.identity.As.as;
import static jp.todoke.process.Step.RECORD_PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;

/** 公表文の承認: what is published is what the director has approved. */
@OfficeTest
class ApprovingTheTextTest {

    private static final String TEXT = "１　概要\n　紛失がありました。";
    private static final String WORDS = "個人情報の紛失について（お詫び）\n\n" + TEXT;

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissingAndIsToBePublished() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "kodomo-bucho",
                        incident,
                        "/publication/decision",
                        Map.of(
                                "version",
                                0,
                                "choice",
                                "AT_ONCE",
                                "reason",
                                "影響が大きいため",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
    }

    @Test
    void theApprovedVersionIsPublishedAndSaysWhoApprovedIt() throws Exception {
        keeps("koho", 0, TEXT)
                .andExpect(jsonPath("$.kept[0].said").value(nullValue()))
                .andExpect(jsonPath("$.approver").value("こども家庭部長"));
        records(published(WORDS)).andExpect(status().isBadRequest()).andExpect(refusedAtWords("部長の承認を受けた公表文がまだありません。"));

        assertThat(office.view("kodomo-bucho", incident, "/publication-text")
                        .at("/mayDecide")
                        .asBoolean())
                .isTrue();
        decides("kodomo-bucho", 1, "APPROVED", null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.mayDecide").value(false))
                .andExpect(jsonPath("$.kept[0].said.outcome").value("APPROVED"));

        records(published(WORDS + " \r\n"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published[0].approval.text").value(1))
                .andExpect(jsonPath("$.published[0].approval.approver").value("こども家庭部長"));
    }

    @Test
    void otherWordsThanTheApprovedOnesAreRefusedAtTheFieldAndNothingIsRecorded() throws Exception {
        keeps("koho", 0, TEXT);
        decides("kodomo-bucho", 1, "APPROVED", null);

        records(published(WORDS + "お詫びします。"))
                .andExpect(status().isBadRequest())
                .andExpect(refusedAtWords("部長が承認した公表文と違います。"));
        assertThat(office.openSteps(incident)).contains(RECORD_PUBLICATION);
    }

    @Test
    void aTextChangedAfterItsApprovalIsApprovedAnew() throws Exception {
        keeps("koho", 0, TEXT);
        decides("kodomo-bucho", 1, "APPROVED", null);
        keeps("koho", 1, TEXT + "お詫びします。")
                .andExpect(jsonPath("$.kept[0].said.outcome").value("APPROVED"))
                .andExpect(jsonPath("$.kept[1].said").value(nullValue()));

        records(published(WORDS)).andExpect(refusedAtWords("部長の承認を受けた公表文がまだありません。"));
        decides("kodomo-bucho", 1, "APPROVED", null).andExpect(status().isConflict());
        decides("kodomo-bucho", 2, "APPROVED", null).andExpect(status().isOk());
        records(published(WORDS + "お詫びします。")).andExpect(status().isOk());
    }

    @Test
    void whatIsReturnedSaysWhyAndWaitsForItsNextVersion() throws Exception {
        keeps("koho", 0, TEXT);
        decides("kodomo-bucho", 1, "RETURNED", " ")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("reason")));
        decides("kodomo-bucho", 1, "RETURNED", "経緯を書き足してください。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.kept[0].said.reason").value("経緯を書き足してください。"));

        decides("kodomo-bucho", 1, "APPROVED", null).andExpect(status().isConflict());
        records(published(WORDS)).andExpect(status().isBadRequest());
        keeps("koho", 1, TEXT + "経緯");
        decides("kodomo-bucho", 2, "APPROVED", null).andExpect(status().isOk());
    }

    @Test
    void whoeverWroteItOrIsAPartyLeavesItToTheNextPost() throws Exception {
        keeps("kodomo-bucho", 0, TEXT).andExpect(jsonPath("$.approver").value("副市長"));
        keeps("koho", 1, TEXT + "経緯").andExpect(jsonPath("$.approver").value("副市長"));
        decides("kodomo-bucho", 2, "APPROVED", null)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/publication-text-second-person-needed"));
        decides("fuku-shicho", 2, "APPROVED", null).andExpect(status().isOk());

        keeps("koho", 2, TEXT).andExpect(jsonPath("$.approver").value("こども家庭部長"));
        decides("fuku-shicho", 3, "APPROVED", null)
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.title").value("公表文は「こども家庭部長」が承認します。承認を依頼してください。"));
    }

    @Test
    void aDirectorWhoIsAPartyDoesNotApprove() throws Exception {
        keeps("koho", 0, TEXT);
        office.send(
                        "joho-a",
                        incident,
                        "/parties",
                        Map.of(
                                "account",
                                sql.sql("select id from account where login = 'kodomo-bucho'")
                                        .query(Long.class)
                                        .single(),
                                "reason",
                                "カードを最後に使ったため"))
                .andExpect(status().is2xxSuccessful());

        decides("kodomo-bucho", 1, "APPROVED", null).andExpect(status().isForbidden());
        decides("fuku-shicho", 1, "APPROVED", null).andExpect(status().isOk());
    }

    @Test
    void itWaitsForTheDirectorAloneAndIsAskedByMailOnce() throws Exception {
        keeps("koho", 0, TEXT);

        assertThat(waiting("kodomo-bucho")).contains(incident.value());
        assertThat(waiting("fuku-shicho")).doesNotContain(incident.value());
        assertThat(waiting("koho")).doesNotContain(incident.value());
        assertThat(sql.sql("select count(*) from mail_outbox where incident = :incident and subject like '%公表文の承認%'")
                        .param("incident", incident.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        decides("kodomo-bucho", 1, "APPROVED", null);
        assertThat(waiting("kodomo-bucho")).doesNotContain(incident.value());
    }

    @Test
    void onTheTelephoneItIsAgreedToWithWhoWhenAndWhy() throws Exception {
        var entry = published(WORDS);
        entry.put("byTelephone", Map.of("approver", " ", "at", office.now().toString(), "reason", "急ぐため"));
        records(entry).andExpect(jsonPath("$.violations[*].field").value(contains("byTelephone.approver")));
        entry.put(
                "byTelephone",
                PlainSteps.byTelephone(office.now().plus(Duration.ofHours(1)).toString()));
        records(entry).andExpect(jsonPath("$.violations[*].field").value(contains("byTelephone.at")));
        entry.put("publishedAt", office.now().minus(Duration.ofMinutes(5)).toString());
        entry.put("byTelephone", PlainSteps.byTelephone(office.now().toString()));
        records(entry).andExpect(jsonPath("$.violations[0].message").value("公表した日時より後です。了解を得た日時を確かめてください。"));

        entry.put("publishedAt", office.now().toString());
        records(entry)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.published[0].approval.text").value(nullValue()))
                .andExpect(jsonPath("$.published[0].approval.approver").value("部長"))
                .andExpect(jsonPath("$.published[0].approval.reason").value("報道機関から問合せがあったため。"));
    }

    private static ResultMatcher refusedAtWords(String begins) {
        return result -> {
            jsonPath("$.violations[*].field").value(contains("words")).match(result);
            jsonPath("$.violations[0].message").value(startsWith(begins)).match(result);
        };
    }

    private ResultActions keeps(String login, int version, String body) throws Exception {
        return office.send(
                        login,
                        incident,
                        "/publication-text",
                        Map.of(
                                "version",
                                version,
                                "form",
                                "PRESS",
                                "dated",
                                today(),
                                "heading",
                                "個人情報の紛失について（お詫び）",
                                "body",
                                body))
                .andExpect(status().isOk());
    }

    private ResultActions decides(String login, int version, String outcome, String reason) throws Exception {
        var body = new HashMap<String, Object>(Map.of("version", version, "outcome", outcome));
        body.put("reason", reason);
        return office.send(login, incident, "/publication-text/decision", body);
    }

    private Map<String, Object> published(String words) {
        return new HashMap<>(Map.of(
                "version",
                1,
                "publishedOn",
                today(),
                "publishedAt",
                office.now().toString(),
                "channels",
                List.of("WEBSITE"),
                "words",
                words,
                "beforeToldReason",
                "拾った人からの連絡を求めるため。"));
    }

    private ResultActions records(Map<String, Object> entry) throws Exception {
        return office.send("koho", incident, "/publication/record", entry);
    }

    private String waiting(String login) throws Exception {
        return mvc.perform(get("/api/confirmations").with(as(login)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo")).toString();
    }
}
