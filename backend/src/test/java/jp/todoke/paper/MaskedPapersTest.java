package jp.todoke.paper;

import static jp.todoke.incident.Cases.itIs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.council.PaperHeading;
import jp.todoke.incident.Cases;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Papers of cases into which people wrote each other's names, in every field that a paper repeats. */
@OfficeTest
class MaskedPapersTest {

    private static final String PLANTED = "阿部純さんと高橋恵子先生が山口課長へ伝え、山口県警へ遺失届を提出";
    private static final String MASKED = "業務責任者Ａと業務責任者Ｂが高齢社会対策課長へ伝え、山口県警へ遺失届を提出";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    CouncilPaperComposer composer;

    TrackOffice office;

    @BeforeEach
    void anAfternoon() {
        office = new TrackOffice(application);
        itIs(clock, "2012-12-25T16:45");
    }

    @AfterEach
    void itIsTodayAgainAndTheColleaguesAreGone() {
        sql.sql("delete from holding where account_id in (select id from account where password_hash = '-')")
                .update();
        clock.set(Instant.now());
    }

    @Test
    void nobodyOfTheContractorOrTheOfficeIsNamedInAnyPlaceOfItsPapers() throws Exception {
        colleague("jutaku-b", "髙橋 恵子", "C001", "contractor");
        var incident = Cases.report(
                mvc, "jutaku", Cases.nursery().replace("２歳児クラスの写真", PLANTED).replace("１歳児用の", "阿部の"));
        sends("jutaku", incident, "/course-of-events", line("阿部　純", PLANTED));
        sends(
                "jutaku",
                incident,
                "/media",
                Map.of(
                        "kind",
                        "SD_CARD",
                        "label",
                        PLANTED,
                        "safeguards",
                        Map.of(
                                "protection",
                                "PASSWORD",
                                "protectionWords",
                                PLANTED,
                                "copies",
                                "YES",
                                "copiesWords",
                                PLANTED,
                                "rule",
                                "YES",
                                "ruleFollowed",
                                "NO",
                                "ruleWords",
                                PLANTED),
                        "quantity",
                        1,
                        "unit",
                        "阿部",
                        "itemsUnit",
                        "枚",
                        "approx",
                        false,
                        "contents",
                        List.of(Map.of(
                                "shotOn",
                                List.of(),
                                "persons",
                                List.of(12),
                                "shotText",
                                PLANTED,
                                "people",
                                PLANTED,
                                "what",
                                PLANTED,
                                "approx",
                                false))));
        sends(
                "jutaku",
                incident,
                "/counts",
                Map.of(
                        "asOf",
                        "2012-12-25T16:44:00+09:00",
                        "unit",
                        "PERSONS",
                        "min",
                        22,
                        "max",
                        46,
                        "approx",
                        false,
                        "basis",
                        PLANTED,
                        "what",
                        PLANTED,
                        "unknown",
                        false,
                        "mayOverlap",
                        false,
                        "replaces",
                        List.of()));

        var paper = issued(incident);

        assertThat(paper).doesNotContain("阿部", "純", "高橋", "髙橋", "恵子", "山口課長", "山口 浩", "業務責任者Ａが業務責任者Ａ");
        assertThat(paper.split(MASKED, -1)).as(paper).hasSizeGreaterThanOrEqualTo(8);
        assertThat(office.view("korei-kacho", incident, "/course-of-events").toString())
                .doesNotContain("阿部")
                .contains("業務責任者Ａ");
    }

    @Test
    void twoTeachersOfOneNameHaveALetterEachAndAnUnclearMentionHasBoth() throws Exception {
        var second = colleague("hoiku-z", "山田 花子", "F001", "facility-staff");
        var incident = Cases.report(mvc, "hoiku-a");
        sends(second, incident, "/course-of-events", line("山田 花子", "書庫を捜した。"));
        sends("encho", incident, "/course-of-events", line("園長", "山田花子の机を見た。"));

        var course = office.view("hoiku-kacho", incident, "/course-of-events");

        assertThat(course.valueStream().map(entry -> entry.get("recordedBy").asString()))
                .contains("保育士Ａ", "保育士Ｂ");
        assertThat(course.valueStream().map(entry -> entry.get("actor").asString()))
                .contains("保育士Ａ", "保育士Ｂ");
        assertThat(course.toString()).contains("保育士Ａ又は保育士Ｂの机を見た。").doesNotContain("山田");
    }

    @Test
    void twoTeachersOfOneNameNamedByHandHaveALetterEach() throws Exception {
        colleague("hoiku-y", "山田 花子", "F001", "facility-staff");
        var incident = Cases.report(mvc, "encho");
        var name = Map.of("name", "山田　花子", "kind", "保育士", "unitCode", "F001");

        sends("encho", incident, "/participants", name);

        assertThat(office.view("encho", incident, "/participants")
                        .valueStream()
                        .map(person -> person.get("masked").asString())
                        .distinct()
                        .count())
                .isGreaterThan(1);
        office.sendOnce("encho", incident, "/participants", name).andExpect(status().isBadRequest());
    }

    @Test
    void aColleagueNamedInALineHasALetterWithoutBeingNamedByHand() throws Exception {
        var incident = Cases.report(mvc, "hoiku-a");
        sends("encho", incident, "/course-of-events", line("園長", "鈴木先生が机を見た。"));

        assertThat(office.view("hoiku-kacho", incident, "/course-of-events").toString())
                .contains("保育士Ｂが机を見た。");
    }

    /** Somebody new who logs in, working at the unit since April. */
    private String colleague(String login, String name, String unit, String role) {
        sql.sql(
                        """
                with person as (insert into account (login, display_name, password_hash, created_at) values (:login, :name, '-', now()) returning id)
                insert into holding (post_id, account_id, valid_from) select p.id, person.id, date '2012-04-01' from person, post p
                where p.unit_code = :unit and p.role = :role""")
                .param("login", login)
                .param("name", name)
                .param("unit", unit)
                .param("role", role)
                .update();
        return login;
    }

    /** What the paper says when it is issued with such a heading. */
    private String issued(IncidentId incident) throws Exception {
        var heading = new PaperHeading(
                new CaseText("資料６"),
                LocalDate.of(2013, 1, 17),
                new CaseText("福祉部高齢社会対策課"),
                new CaseText(PLANTED),
                new CaseText(MASKED + "\n" + PLANTED));
        var bytes = new OfficialPaperWord(composer.compose(incident, heading, false), clock.instant()).bytes();
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(bytes)))) {
            return word.getText();
        }
    }

    private void sends(String login, IncidentId incident, String path, Map<String, ?> body) throws Exception {
        office.sendOnce(login, incident, path, body).andExpect(status().is2xxSuccessful());
    }

    private static Map<String, ?> line(String actor, String what) {
        return Map.of(
                "startsAt",
                "2012-12-25T16:41:00+09:00",
                "openEnd",
                false,
                "actor",
                actor,
                "what",
                what,
                "kind",
                "SEARCH");
    }
}
