package jp.todoke.incident.earlyend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.EndedTracks;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Track;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** 簡易終結 of a case that was quickly found, and a single track that turns out not to be needed. */
@OfficeTest
class EndingTracksEarlyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    OpenSteps engine;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    PlainSteps plain;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        plain = new PlainSteps(office);
        incident = office.reportedBy("hoiku-a");
    }

    @Test
    void whatIsFoundUnseenEndsAllTracksAndTheCaseIsClosedAsAnyOther() throws Exception {
        office.read("hoiku-kacho", incident, "/early-ends")
                .andExpect(jsonPath("$.running[*].track", contains(names(Track.values()))))
                .andExpect(jsonPath("$.against", contains("まだ発見が記録されていないものが1件あります。")));
        isFound("NO");

        proposes(Track.values()).andExpect(status().isOk()).andExpect(jsonPath("$.against", empty()));
        assertThat(office.openSteps(incident)).contains(Step.HEAD_REPORT, Step.ASSESS_DUTY, Step.RECORD_NOTIFICATION);
        assertThat(waiting("joho-a")).contains(incident.value());
        assertThat(waiting("hoiku-kacho")).doesNotContain(incident.value());
        decides("joho-a", true, null).andExpect(status().isOk()).andExpect(jsonPath("$.running", empty()));

        assertThat(office.openSteps(incident)).containsExactly(Step.CLOSING_CHECK);
        assertThat(running()).containsExactly(ClockKey.CLOSING_CHECK);
        assertThat(endReasons()).containsOnly("NOT_NEEDED", "NO_DUTY");
        assertThat(waiting("joho-a")).doesNotContain(incident.value());
        office.read("encho", incident, "")
                .andExpect(jsonPath("$.status").value("AT_CLOSING_CHECK"))
                .andExpect(jsonPath("$.quicklyFound").value(true));
        office.read("encho", incident, "/search")
                .andExpect(jsonPath("$.units[0].status").value("NOT_NEEDED"));
        office.read("encho", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].status").value("NOT_NEEDED"));
        office.read("encho", incident, "/assessment")
                .andExpect(jsonPath("$.status").value("JUDGED"));
        office.read("encho", incident, "/notification")
                .andExpect(jsonPath("$.status").value("CONFIRMED"));
        office.read("encho", incident, "/publication")
                .andExpect(jsonPath("$.status").value("NOT_TO_PUBLISH"))
                .andExpect(jsonPath("$.decision.reason").value(reason(Track.PUBLICATION)));
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("NOT_NEEDED"));
        office.read("encho", incident, "/council")
                .andExpect(jsonPath("$.status").value("NOT_NEEDED"));
        office.read("encho", incident, "/progress")
                .andExpect(jsonPath("$.tracks[?(@.standing != 'NOT_NEEDED')]", empty()))
                .andExpect(jsonPath("$.tracks[0].reason").value(reason(Track.FACILITY_RESPONSE)))
                .andExpect(jsonPath("$.tracks[1].reason").value(reason(Track.ASSESSMENT)))
                .andExpect(jsonPath("$.tracks[4].reason").value(reason(Track.PREVENTION)));
        assertThat(office.course(incident)).anySatisfy(line -> assertThat(line)
                .contains("簡易終結", "所属対応：" + reason(Track.FACILITY_RESPONSE), "公表：" + reason(Track.PUBLICATION)));

        closes();
        office.read("encho", incident, "").andExpect(jsonPath("$.status").value("CLOSED"));
        assertThat(engine.positions(incident)).isEmpty();
        assertThat(office.view("encho", "/incidents?text=" + incident)
                        .at("/items/0/quicklyFound")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsStillLostOrMayHaveBeenSeenIsNotEndedSo() throws Exception {
        proposes(Track.values())
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.title").value(containsString("まだ発見が記録されていない")));
        isFound("UNKNOWN");

        proposes(Track.values())
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.title").value(containsString("見られたか使われたおそれ")));
    }

    @Test
    void onceSomebodyWasToldItIsNotConfirmedAnyMoreButMayBeRefused() throws Exception {
        isFound("NO");
        proposes(Track.values()).andExpect(status().isOk());
        office.send(
                        "encho",
                        incident,
                        "/notification/contacts",
                        Map.of("version", 0, "outcome", "GO_ON", "contact", plain.told()))
                .andExpect(status().isOk());

        decides("joho-a", true, null)
                .andExpect(status().is(422))
                .andExpect(jsonPath("$.title").value(containsString("本人に連絡しています。")));
        decides("joho-a", false, "本人に伝えたため。").andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(Step.HEAD_REPORT);
    }

    @Test
    void everyTrackHasItsReasonAndTheEvidenceIsTold() throws Exception {
        isFound("NO");

        office.send(
                        "hoiku-kacho",
                        incident,
                        "/early-ends/proposals",
                        Map.of("kind", "QUICKLY_FOUND", "reasons", List.of()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", hasItem("evidence")))
                .andExpect(jsonPath("$.violations[*].field", hasItem("reasons.FACILITY_RESPONSE")));
        proposes("encho", Track.values()).andExpect(status().isForbidden());
        proposes(Track.values()).andExpect(status().isOk());
        decides("hoiku-kacho", true, null).andExpect(status().isForbidden());
        decides("joho-a", false, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reason"));
        decides("joho-a", true, null).andExpect(status().isOk());

        decides("joho-b", true, null).andExpect(status().isConflict());
        proposes(Track.values()).andExpect(status().isConflict());
    }

    /** Those who judge, tell or decide to publish say themselves that it is not needed. */
    @ParameterizedTest
    @CsvSource({
        "FACILITY_RESPONSE, true",
        "ASSESSMENT,        false",
        "NOTIFICATION,      false",
        "PUBLICATION,       false",
        "PREVENTION,        true"
    })
    void aSingleTrackThatTurnsOutNotToBeNeededEndsAlone(Track track, boolean possible) throws Exception {
        notNeeded(track).andExpect(possible ? status().isOk() : status().isBadRequest());
        if (!possible) {
            return;
        }
        decides("joho-a", true, null)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.running.length()").value(4));

        assertThat(office.openSteps(incident))
                .contains(Step.ASSESS_DUTY, Step.RECORD_NOTIFICATION, Step.DECIDE_PUBLICATION)
                .doesNotContain(track == Track.PREVENTION ? Step.DRAFT_PLAN : Step.HEAD_REPORT);
        office.read("encho", incident, "").andExpect(jsonPath("$.quicklyFound").value(false));
        notNeeded(track)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("reasons." + track));
    }

    /** Nobody has to receive the case any more: the plan does not wait for it for ever. */
    @Test
    void preventionGoesOnWhereTheUnitsResponseEnds() throws Exception {
        notNeeded(Track.FACILITY_RESPONSE).andExpect(status().isOk());

        decides("joho-a", true, null).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).contains(Step.DRAFT_PLAN);
        assertThat(running()).contains(ClockKey.PREVENTION_PLAN).doesNotContain(ClockKey.HEAD_REPORT);
    }

    @Test
    void aUnitThatJoinsLaterRespondsAllTheSame() throws Exception {
        notNeeded(Track.FACILITY_RESPONSE).andExpect(status().isOk());
        decides("joho-a", true, null).andExpect(status().isOk());

        office.send(
                        "hoiku-kakari",
                        incident,
                        "/units",
                        Map.of(
                                "unitCode",
                                "F002",
                                "known",
                                Told.at(office.now().minusSeconds(60)),
                                "reason",
                                "同じ名簿を使っていた"))
                .andExpect(status().is2xxSuccessful());

        assertThat(office.openSteps(incident)).contains(Step.HEAD_REPORT, Step.RECORD_SEARCH_ROUND);
        office.read("hoiku-kacho", incident, "/early-ends")
                .andExpect(jsonPath("$.running[0].track").value("FACILITY_RESPONSE"));
        notNeeded(Track.FACILITY_RESPONSE).andExpect(status().isOk());
        decides("joho-a", true, null).andExpect(status().isOk());
        assertThat(office.openSteps(incident)).doesNotContain(Step.HEAD_REPORT, Step.RECORD_SEARCH_ROUND);
    }

    @Test
    void whatWasToBePublishedIsNotAfterAll() throws Exception {
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
                                "影響が大きいため。",
                                "decidedAt",
                                office.now().toString()))
                .andExpect(status().isOk());
        assertThat(office.openSteps(incident)).contains(Step.RECORD_PUBLICATION);

        notNeeded(Track.PUBLICATION).andExpect(status().isOk());
        decides("joho-a", true, null).andExpect(status().isOk());

        assertThat(office.openSteps(incident)).doesNotContain(Step.RECORD_PUBLICATION);
        office.read("encho", incident, "/publication")
                .andExpect(jsonPath("$.status").value("NOT_TO_PUBLISH"))
                .andExpect(jsonPath("$.decision.reason").value(reason(Track.PUBLICATION)));
    }

    @Test
    void aCaseThatWasEndedSoIsReopenedAndJudgedAsAnyOther() throws Exception {
        isFound("NO");
        proposes(Track.values()).andExpect(status().isOk());
        decides("joho-a", true, null).andExpect(status().isOk());
        closes();

        office.send(
                        "joho-a",
                        incident,
                        "/reopenings",
                        Map.of(
                                "kind",
                                "THIRD_PARTY",
                                "startsAt",
                                office.now().toString(),
                                "teller",
                                "保護者",
                                "words",
                                "写真を見たという人がいる。",
                                "needed",
                                List.of("ASSESSMENT", "NOTIFICATION"),
                                "reasons",
                                Stream.of("FACILITY_RESPONSE", "PUBLICATION", "PREVENTION")
                                        .map(track -> Map.of("track", track, "reason", "変わらないため。"))
                                        .toList()))
                .andExpect(status().isOk());

        assertThat(office.openSteps(incident)).containsExactlyInAnyOrder(Step.ASSESS_DUTY, Step.RECORD_NOTIFICATION);
        assertThat(running()).contains(ClockKey.ASSESSMENT, ClockKey.PERSON_NOTICE_START);
        office.read("joho-a", incident, "/closing")
                .andExpect(jsonPath("$.hindrances[*].track", contains("assessment", "notification")));
        office.read("joho-a", incident, "").andExpect(jsonPath("$.quicklyFound").value(false));
    }

    @Test
    void whereEveryTrackHasEndedThereIsNothingToEnd() throws Exception {
        new EndedTracks(office, incident).withoutDuty();

        notNeeded(Track.PREVENTION)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.title").value("終える流れが残っていません。完了確認で終結してください。"));
    }

    private void isFound(String seen) throws Exception {
        var round = new HashMap<String, Object>(plain.searched("result", "FOUND"));
        round.putAll(Map.of(
                "version",
                office.view("hoiku-a", incident, "/search")
                        .at("/units/0/version")
                        .asInt(),
                "foundTime",
                Told.at(office.now()),
                "foundWhere",
                "職員室",
                "foundBy",
                "副園長",
                "foundSeen",
                seen,
                "foundUsed",
                "NO",
                "foundCondition",
                "封筒に入ったままだった。"));
        office.send("hoiku-a", incident, "/search/F001/rounds", round).andExpect(status().isOk());
    }

    private ResultActions proposes(Track... tracks) throws Exception {
        return proposes("hoiku-kacho", tracks);
    }

    private ResultActions proposes(String login, Track... tracks) throws Exception {
        return office.send(
                login,
                incident,
                "/early-ends/proposals",
                Map.of("kind", "QUICKLY_FOUND", "evidence", "封筒の割印がそのままだった。", "reasons", reasons(tracks)));
    }

    private ResultActions notNeeded(Track track) throws Exception {
        return office.send(
                "hoiku-kacho",
                incident,
                "/early-ends/proposals",
                Map.of("kind", "NOT_NEEDED", "reasons", reasons(track)));
    }

    private static List<Map<String, String>> reasons(Track... tracks) {
        return Stream.of(tracks)
                .map(track -> Map.of("track", track.name(), "reason", reason(track)))
                .toList();
    }

    private static String reason(Track track) {
        return "誰の手にも渡っておらず、" + track.ordinal() + "を要しないため。";
    }

    private static String[] names(Track... tracks) {
        return Stream.of(tracks).map(Enum::name).toArray(String[]::new);
    }

    private ResultActions decides(String login, boolean confirmed, String reason) throws Exception {
        var proposal = office.view("joho-a", incident, "/early-ends")
                .at("/proposals/0/id")
                .asString();
        return office.send(
                login,
                incident,
                "/early-ends/proposals/" + proposal + "/decision",
                reason == null ? Map.of("confirmed", confirmed) : Map.of("confirmed", confirmed, "reason", reason));
    }

    private void closes() throws Exception {
        office.send("joho-b", incident, "/closing", Map.of("note", "見つかったため。")).andExpect(status().isNoContent());
    }

    /** The numbers of the cases in which something waits for that person as the second one. */
    private List<String> waiting(String login) throws Exception {
        return office.view(login, "/confirmations")
                .valueStream()
                .map(waiting -> waiting.get("incident").asString())
                .toList();
    }

    private List<ClockKey> running() {
        return clocks.of(incident).stream()
                .filter(ClockView::running)
                .map(ClockView::key)
                .toList();
    }

    /** Why the clocks that were not met have ended. */
    private List<String> endReasons() {
        return sql.sql("select end_reason from clock where incident = :incident and end_reason is not null")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }
}
