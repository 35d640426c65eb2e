package jp.todoke.search;

import static jp.todoke.process.Step.AGREE_SEARCH_END;
import static jp.todoke.process.Step.CONFIRM_SEARCH_END;
import static jp.todoke.process.Step.RECORD_SEARCH_ROUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A mail of the nursery went to the wrong persons. */
@OfficeTest
class RecoveryFromRecipientsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SearchPart part;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aMailWentAstray() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a", IncidentKind.MISSENT_EMAIL, MediumKind.EMAIL);
    }

    @Test
    void theRecoveryEndsWhenEveryRecipientIsSettledAndHeadAndChiefSaySo() throws Exception {
        recipients("緑野商店", "緑野 次郎");
        act("CONTACTED", 1, 2);
        act("ASKED", 1, 2);
        act("DELETED", 1);
        office.send("hoiku-a", incident, "/search/F001/recovery-end", end(null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"))
                .andExpect(jsonPath("$.violations[0].message").value("削除や返却を確認していない送付先が1件あります。未確認のまま終了する理由を入力してください。"));
        assertThat(office.openSteps(incident)).contains(RECORD_SEARCH_ROUND);
        act("RETURNED", 2);

        office.send("hoiku-a", incident, "/search/F001/recovery-end", end(null)).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(AGREE_SEARCH_END).doesNotContain(RECORD_SEARCH_ROUND);
        office.send("encho", incident, "/search/F001/end-agreement", end(null)).andExpect(status().isOk());
        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", end(null))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].status").value("ENDED"));
        assertThat(office.openSteps(incident))
                .doesNotContain(RECORD_SEARCH_ROUND, AGREE_SEARCH_END, CONFIRM_SEARCH_END);
        assertThat(part.openWork(incident)).isEmpty();
    }

    @Test
    void theCourseOfEventsTellsOfRecipientsByNumberAndNotByName() throws Exception {
        recipients("緑野商店", "緑野 次郎");
        act("CONTACTED", 1, 2);
        act("REFUSED", 2);

        assertThat(office.course(incident))
                .contains("誤送信先1、2に連絡した。", "誤送信先2は削除・返却に応じなかった。")
                .noneMatch(line -> line.contains("緑野"));
    }

    @Test
    void aRecipientWhoRefusesMayBeLeftWithAReason() throws Exception {
        recipients("緑野商店");
        act("REFUSED", 1);

        office.send("hoiku-a", incident, "/search/F001/recovery-end", end(null)).andExpect(status().isBadRequest());
        office.send("hoiku-a", incident, "/search/F001/recovery-end", end("三度依頼したが応じないため"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].ends[0].act").value("PROPOSED"));
    }

    @Test
    void aRecoveryThatTheChiefSendsBackGoesOn() throws Exception {
        recipients("緑野商店");
        act("DELETED", 1);
        office.send("hoiku-a", incident, "/search/F001/recovery-end", end(null));
        office.send("encho", incident, "/search/F001/end-agreement", end(null));

        var returned = end("ごみ箱からも消したか確かめてください。");
        returned.put("returned", true);
        office.send("hoiku-kacho", incident, "/search/F001/end-confirmation", returned)
                .andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(RECORD_SEARCH_ROUND);
        act("ASKED", 1);
        assertThat(office.view("encho", incident, "/search")
                        .at("/units/0/recipients/0/settled")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void withoutAnyRecipientTheEndNeedsAReason() throws Exception {
        office.send("hoiku-a", incident, "/search/F001/recovery-end", end(null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].message").value("送付先が一つも記録されていません。未確認のまま終了する理由を入力してください。"));
    }

    @Test
    void aRecipientEnteredByMistakeIsStruckOut() throws Exception {
        recipients("緑野商店", "緑野 次郎");
        var revision = new HashMap<String, Object>(
                Map.of("removed", true, "recipient", Map.of("name", "緑野 次郎", "means", "EMAIL")));
        revision.put("version", version());
        office.send("encho", incident, "/search/F001/recipients/2/revision", revision)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].recipients", hasSize(1)));
        office.send("encho", incident, "/search/F001/recovery-acts", act(version(), "CONTACTED", List.of(2)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("recipients"));
    }

    @Test
    void theFirstActStopsTheClockAndALateOneSaysWhy() throws Exception {
        recipients("緑野商店");
        office.pass(Duration.ofHours(3));
        var late = act(version(), "CONTACTED", List.of(1));
        office.send("encho", incident, "/search/F001/recovery-acts", late)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("latenessReason"));

        late.put("latenessReason", "宛先の確認に時間を要したため");
        office.send("encho", incident, "/search/F001/recovery-acts", late)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].firstLimit").isEmpty());
    }

    @Test
    void whatWasDeletedOrReturnedIsShownByEvidence() throws Exception {
        recipients("緑野商店");
        var deleted = act(version(), "DELETED", List.of(1));
        deleted.remove("evidence");

        office.send("encho", incident, "/search/F001/recovery-acts", deleted)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("evidence"));
    }

    @Test
    void aRoundOfSearchingIsRefusedInWordsAndASearchKnowsNoRecipients() throws Exception {
        var round = Map.of(
                "version",
                0,
                "time",
                Told.at(office.now()),
                "places",
                List.of(Map.of("medium", 0, "place", "DEVICES", "result", "LOOKED")),
                "searchers",
                "園長",
                "account",
                "捜した",
                "result",
                "GO_ON");
        office.send("hoiku-a", incident, "/search/F001/rounds", round)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value("この事案では、捜索ではなく送付先ごとの回収を記録します。"));
        incident = office.reportedBy("hoiku-a");
        office.send(
                        "hoiku-a",
                        incident,
                        "/search/F001/recipients",
                        Map.of("version", 0, "recipients", List.of(Map.of("name", "緑野商店", "means", "EMAIL"))))
                .andExpect(status().isUnprocessableContent());
    }

    private void recipients(String... names) throws Exception {
        office.send(
                        "hoiku-a",
                        incident,
                        "/search/F001/recipients",
                        Map.of(
                                "version",
                                version(),
                                "recipients",
                                List.of(names).stream()
                                        .map(name -> Map.of("name", name, "means", "EMAIL", "copies", 1))
                                        .toList()))
                .andExpect(status().isOk());
    }

    private void act(String act, Integer... recipients) throws Exception {
        office.send("hoiku-a", incident, "/search/F001/recovery-acts", act(version(), act, List.of(recipients)))
                .andExpect(status().isOk());
    }

    private Map<String, Object> act(int version, String act, List<Integer> recipients) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "recipients",
                recipients,
                "act",
                act,
                "time",
                Told.at(office.now()),
                "doneBy",
                "副園長",
                "evidence",
                "相手の返信"));
    }

    private Map<String, Object> end(String reason) throws Exception {
        var end = new HashMap<String, Object>(
                Map.of("version", version(), "at", office.now().toString(), "returned", false));
        end.put("reason", reason);
        return end;
    }

    private int version() throws Exception {
        return office.view("encho", incident, "/search").at("/units/0/version").asInt();
    }
}
