package jp.todoke.supervisor;

import static jp.todoke.process.Step.CHIEF_RECEIPT;
import static jp.todoke.process.Step.HEAD_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.startsWith;
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
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.identity.As;
import jp.todoke.identity.Parties;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** 代行入力: what a facility says or sends is entered by its section or the secretariat, with whose word it is. */
@OfficeTest
class EnteringOnBehalfTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    TrackOffice office;
    IncidentId incident;

    @BeforeEach
    void aCardIsMissing() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoiku-kakari", "hoiku-kacho", "joho-a"})
    void theSectionAndTheSecretariatEnterWhatTheHeadToldThemByTelephone(String login) throws Exception {
        office.send(login, incident, "/supervisor/F001/head-report", headReport(null))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("onBehalf.sender")));

        office.send(login, incident, "/supervisor/F001/head-report", headReport(heardFrom("わかば保育園 園長")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units[0].headReport.onBehalf").isNumber());

        assertThat(office.openSteps(incident)).contains(CHIEF_RECEIPT).doesNotContain(HEAD_REPORT);
        office.read("hoiku-kacho", incident, "/on-behalf")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].sender").value("わかば保育園 園長"))
                .andExpect(jsonPath("$[0].means").value("PHONE"))
                .andExpect(jsonPath("$[0].step").value("head-report"))
                .andExpect(jsonPath("$[0].enteredBy.name").isNotEmpty());
        assertThat(office.read("hoiku-kacho", incident, "/history")
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("EnteredOnBehalf");
    }

    @Test
    void theSectionAndTheSecretariatEnterTheWholeLineOfAFacilityThatHasNoComputer() throws Exception {
        act("hoiku-kakari", "/supervisor/F001/head-report", headReport(heardFrom("園長")));
        act(
                "joho-a",
                "/supervisor/F001/receipt",
                with(heardFrom("保育課長"), "time", Told.at(now()), "means", "PHONE", "noInstruction", true));
        act(
                "hoiku-kakari",
                "/supervisor/F001/written-report",
                with(
                        heardFrom("園長"),
                        "version",
                        2,
                        "time",
                        Told.on(LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo"))),
                        "managementState",
                        "施錠していた",
                        "course",
                        "終業時に気付いた",
                        "laterMeasures",
                        "毎日数える"));
        act(
                "joho-a",
                "/supervisor/F001/written-report-decision",
                with(heardFrom("保育課長"), "version", 3, "accepted", true, "decidedAt", now()));
        act(
                "hoiku-kakari",
                "/notification/contacts",
                with(
                        heardFrom("園長"),
                        "version",
                        0,
                        "outcome",
                        "SETTLED",
                        "contents",
                        PlainSteps.contents(),
                        "contact",
                        Map.of(
                                "told",
                                22,
                                "means",
                                "PHONE",
                                "time",
                                Told.at(now()),
                                "contactedBy",
                                "園長",
                                "apology",
                                true)));
        act(
                "hoiku-kakari",
                "/prevention/plan",
                with(
                        heardFrom("園長"),
                        "version",
                        0,
                        "causeStatus",
                        "UNKNOWN",
                        "measures",
                        List.of(Map.of(
                                "text",
                                "枚数を数える",
                                "novelty",
                                "NEW",
                                "kind",
                                "CHECK",
                                "verifier",
                                "CHIEF",
                                "guidedByChief",
                                false,
                                "doer",
                                "全職員",
                                "recurring",
                                "毎日"))));

        office.read("encho", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].status").value("ACCEPTED"))
                .andExpect(jsonPath("$.units[0].receipt.onBehalf").isNumber())
                .andExpect(jsonPath("$.units[0].writtenReports[0].onBehalf").isNumber())
                .andExpect(
                        jsonPath("$.units[0].writtenReports[0].decidedOnBehalf").isNumber());
        office.read("encho", incident, "/notification")
                .andExpect(jsonPath("$.contacts[0].onBehalf").isNumber());
        office.read("encho", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].onBehalf").isNumber());
        assertThat(office.view("encho", incident, "/on-behalf").size()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hoiku-a", "kodomo-bucho"})
    void nobodyElseOfTheLineEntersForTheHead(String login) throws Exception {
        office.send(login, incident, "/supervisor/F001/head-report", headReport(heardFrom("園長")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/step-of-another-post"));
    }

    @Test
    void aPartyNeverEntersForOthers() throws Exception {
        for (var login : new String[] {"hoiku-kakari", "joho-a"}) {
            var party = account(login);
            As.does(
                    sql,
                    "hoiku-kacho",
                    () -> transaction.executeWithoutResult(tx -> parties.mark(incident, party, "聴き取りの対象")));

            office.send(login, incident, "/supervisor/F001/head-report", headReport(heardFrom("園長")))
                    .andExpect(status().isForbidden());
            assertThat(office.view(login, incident, "/steps/head-report/F001")
                            .get("mayActOnBehalf")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void theFormTellsWhoMayEnterForTheHeadAndWhoActsHimself() throws Exception {
        assertThat(office.view("encho", incident, "/steps/head-report/F001")
                        .get("mayAct")
                        .asBoolean())
                .isTrue();
        assertThat(office.view("encho", incident, "/steps/head-report/F001")
                        .get("mayActOnBehalf")
                        .asBoolean())
                .isFalse();
        assertThat(office.view("hoiku-kakari", incident, "/steps/head-report/F001")
                        .get("mayAct")
                        .asBoolean())
                .isFalse();
        assertThat(office.view("hoiku-kakari", incident, "/steps/head-report/F001")
                        .get("mayActOnBehalf")
                        .asBoolean())
                .isTrue();
        assertThat(office.view("kodomo-bucho", incident, "/steps/head-report/F001")
                        .get("mayActOnBehalf")
                        .asBoolean())
                .isFalse();
        assertThat(office.view("hoiku-kakari", incident, "/steps/assess-duty")
                        .get("mayActOnBehalf")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void whoseWordItIsIsChosenAmongThePeopleOfTheCaseAndNeverOneself() throws Exception {
        var people = office.view("hoiku-kakari", incident, "/on-behalf/senders");
        var names = people.valueStream()
                .map(person -> person.get("name").asString())
                .toList();
        assertThat(names).contains("みどり野市立わかば保育園 園長 佐藤 和子").noneMatch(name -> name.contains("渡辺"));
        var head = people.valueStream()
                .filter(person -> person.get("name").asString().contains("佐藤"))
                .findFirst()
                .orElseThrow()
                .get("account")
                .asLong();

        refusedSender(
                Map.of("senderAccount", account("hoiku-kakari"), "means", "PHONE", "heardAt", Told.at(now())),
                "代行入力は、");
        refusedSender(Map.of("sender", "渡辺　誠", "means", "PHONE", "heardAt", Told.at(now())), "代行入力は、");
        refusedSender(
                Map.of("senderAccount", account("other-encho"), "means", "PHONE", "heardAt", Told.at(now())),
                "このアカウントは");
        refusedSender(Map.of("means", "PHONE", "heardAt", Told.at(now())), "");
        office.send(
                        "hoiku-kakari",
                        incident,
                        "/supervisor/F001/head-report",
                        headReport(Map.of("senderAccount", head, "means", "PHONE", "heardAt", Told.at(now()))))
                .andExpect(status().isOk());

        office.read("encho", incident, "/on-behalf")
                .andExpect(jsonPath("$[0].sender").value("みどり野市立わかば保育園 園長 佐藤 和子"));
        office.read("hoiku-a", incident, "/on-behalf/senders").andExpect(status().isForbidden());
    }

    private void refusedSender(Map<String, ?> onBehalf, String words) throws Exception {
        office.send("hoiku-kakari", incident, "/supervisor/F001/head-report", headReport(onBehalf))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"))
                .andExpect(jsonPath("$.violations[0].message").value(startsWith(words)));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyHeardTheHeadTomorrow() throws Exception {
        var tomorrow = Map.of(
                "sender",
                "園長",
                "means",
                "PHONE",
                "heardAt",
                Told.at(office.now().plus(Duration.ofDays(1))));

        office.send("hoiku-kakari", incident, "/supervisor/F001/head-report", headReport(tomorrow))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains("onBehalf.heardAt.startsAt")));
    }

    private void act(String login, String path, Map<String, ?> body) throws Exception {
        office.send(login, incident, path, body).andExpect(status().isOk());
    }

    private Map<String, Object> headReport(Map<String, ?> onBehalf) {
        return with(onBehalf, "time", Told.at(now()), "reporter", "園長", "means", "PHONE", "words", "状況を報告した");
    }

    private Map<String, Object> heardFrom(String sender) {
        return Map.of("sender", sender, "means", "PHONE", "heardAt", Told.at(now()));
    }

    private static Map<String, Object> with(Map<String, ?> onBehalf, Object... fields) {
        var body = new HashMap<String, Object>();
        body.put("onBehalf", onBehalf);
        for (int i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1]);
        }
        return body;
    }

    private String now() {
        return office.now().toString();
    }
}
