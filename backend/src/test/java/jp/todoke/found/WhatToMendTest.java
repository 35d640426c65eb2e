package jp.todoke.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.incident.Cases;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** Whatever was told outside and is otherwise now stands in the list, until it was told anew or need not be. */
@OfficeTest
class WhatToMendTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    PlainSteps plain;
    IncidentId incident;
    int published;

    @Autowired
    FoundPart part;

    @BeforeEach
    void aCardIsLostAndThatIsPublished() throws Exception {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
        plain = new PlainSteps(office);
        incident = office.reportedBy("hoiku-a");
        send("encho", "/media", Map.of("kind", "SD_CARD", "label", "２歳児用ＳＤカード", "unit", "枚", "approx", false))
                .andExpect(status().isOk());
        countsTo(40);
        passes();
        send(
                        "kodomo-bucho",
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
        send("koho", "/publication/record", publication("beforeToldReason", "拾った人からの連絡を求めるため。"))
                .andExpect(status().isOk());
        passes();
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(java.time.Instant.now());
    }

    @Test
    void asLongAsTheFactsAreAsTheyWereToldNothingIsToBeMended() throws Exception {
        assertThat(office.view("hoiku-kacho", incident, "/told-outside")).isEmpty();
    }

    @Test
    void anotherNumberOfPersonsIsToBePublishedUntilAFurtherPublicationTellsIt() throws Exception {
        countsTo(120);

        office.read("hoiku-kacho", incident, "/told-outside")
                .andExpect(jsonPath("$[*].statement").value(contains("PUBLICATION-1")))
                .andExpect(jsonPath("$[0].state").value("OPEN"))
                .andExpect(jsonPath("$[0].differs[0].fact").value("PERSONS"))
                .andExpect(jsonPath("$[0].differs[0].then").value("40名"))
                .andExpect(jsonPath("$[0].differs[0].now").value("120名"));
        passes();
        send("koho", "/publication/further", publication("kind", "CORRECTION")).andExpect(status().isOk());

        office.read("hoiku-kacho", incident, "/told-outside")
                .andExpect(jsonPath("$[*].state").value(contains("MENDED")));
    }

    @Test
    void whatNeedNotBeMendedHasItsReasonUntilTheFactsChangeOnceMore() throws Exception {
        countsTo(120);
        says("PUBLICATION-1", " ").andExpect(status().isBadRequest());
        says("PUBLICATION-2", "人数は載せていないため。").andExpect(status().isBadRequest());
        passes();

        says("PUBLICATION-1", "人数は載せていないため。")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].state").value("NOT_NEEDED"))
                .andExpect(jsonPath("$[0].reason").value("人数は載せていないため。"));
        says("PUBLICATION-1", "人数は載せていないため。").andExpect(status().isBadRequest());

        passes();
        countsTo(130);
        office.read("hoiku-kacho", incident, "/told-outside")
                .andExpect(jsonPath("$[0].state").value("OPEN"));
    }

    @Test
    void whatWasToldInAnotherWaySaysSoAndOnWhichDay() throws Exception {
        countsTo(120);
        passes();
        settles(Map.of("statement", "PUBLICATION-1", "done", true, "words", "記者の問合せに答えた。"))
                .andExpect(jsonPath("$.violations[*].field").value(contains("doneOn")));
        settles(Map.of("statement", "PUBLICATION-1", "done", true, "doneOn", "2026-11-25", "words", "記者の問合せに答えた。"))
                .andExpect(jsonPath("$.violations[*].field").value(contains("doneOn")));

        settles(Map.of("statement", "PUBLICATION-1", "done", true, "doneOn", today(), "words", "記者の問合せに答えた。"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].state").value("MENDED"))
                .andExpect(jsonPath("$[0].reason").value("記者の問合せに答えた。"));
    }

    @Test
    void theCaseIsNotClosedBeforeEachIsSettled() throws Exception {
        assertThat(open()).isEmpty();
        countsTo(120);
        assertThat(open()).containsExactly("told-publication");
        passes();

        says("PUBLICATION-1", "人数は載せていないため。");
        assertThat(open()).isEmpty();
        passes();
        countsTo(130);
        assertThat(open()).containsExactly("told-publication");
    }

    @Test
    void whileTheWorkAfterAFindWaitsOnlyThatIsAskedFor() throws Exception {
        send("encho", "/media/1/find", find()).andExpect(status().isOk());
        assertThat(open()).containsExactly("find-publication");
        passes();

        countsTo(120);
        send(
                        "hoiku-kacho",
                        "/work-after-find/W1/publication",
                        Map.of("done", true, "doneOn", today(), "words", "見つかったことを追記した。"))
                .andExpect(status().isOk());
        assertThat(open()).containsExactly("told-publication");
    }

    private List<String> open() {
        return part.openWork(incident).stream().map(OpenWork::code).toList();
    }

    @Test
    void aFindIsToldByTheWorkAfterIt() throws Exception {
        send("encho", "/media/1/find", find()).andExpect(status().isOk());
        office.read("hoiku-kacho", incident, "/told-outside")
                .andExpect(jsonPath("$[0].differs[*].fact").value(contains("FOUND")))
                .andExpect(jsonPath("$[0].state").value("OPEN"));
        passes();

        send(
                        "hoiku-kacho",
                        "/work-after-find/W1/publication",
                        Map.of("done", true, "doneOn", today(), "words", "見つかったことを追記した。"))
                .andExpect(status().isOk());

        office.read("hoiku-kacho", incident, "/told-outside")
                .andExpect(jsonPath("$[0].state").value("MENDED"));
    }

    private ResultActions says(String statement, String reason) throws Exception {
        return settles(Map.of("statement", statement, "done", false, "words", reason));
    }

    private ResultActions settles(Map<String, ?> entry) throws Exception {
        return send("hoiku-kacho", "/told-outside/settlement", entry);
    }

    private Map<String, ?> find() {
        var find = new HashMap<String, Object>(plain.found());
        find.put("revision", 0);
        find.put("removed", false);
        return find;
    }

    private Map<String, Object> publication(String field, String value) {
        return new HashMap<>(Map.of(
                "version",
                ++published,
                "publishedOn",
                today(),
                "publishedAt",
                office.now().toString(),
                "channels",
                List.of("WEBSITE"),
                "words",
                "本人の数は40名です。カードは見つかっていません。",
                "byTelephone",
                PlainSteps.byTelephone(office.now().toString()),
                field,
                value));
    }

    private void passes() {
        clock.set(clock.instant().plusSeconds(60));
    }

    private String today() {
        return LocalDate.ofInstant(office.now(), ZoneId.of("Asia/Tokyo")).toString();
    }

    private ResultActions send(String login, String path, Map<String, ?> body) throws Exception {
        return office.send(login, incident, path, body);
    }

    private void countsTo(int persons) throws Exception {
        var before = office.view("joho-a", incident, "").get("counts").get(0);
        office.send(
                        "encho",
                        incident,
                        "/counts",
                        Map.of(
                                "asOf",
                                office.now().toString(),
                                "unit",
                                "PERSONS",
                                "min",
                                persons,
                                "max",
                                persons,
                                "unknown",
                                false,
                                "approx",
                                false,
                                "mayOverlap",
                                false,
                                "basis",
                                "名簿",
                                "replaces",
                                List.of(before.get("id").asLong())))
                .andExpect(status().is2xxSuccessful());
    }
}
