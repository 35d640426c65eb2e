package jp.todoke.clock.ringing;

import static jp.todoke.Patience.soon;
import static jp.todoke.clock.NightOffice.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.NightOffice;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** このまま対応がない場合の督促予定: a card is missed on the Friday evening before a long weekend, and nobody does anything. */
@OfficeTest
class ComingRungsTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    ComingRungs coming;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    private NightOffice office;
    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnFridayEvening() throws Exception {
        office = new NightOffice(application);
        office.itIs("2012-12-21T17:00");
        incident = office.noticed("2012-12-21T17:00");
    }

    @Test
    void whatIsForetoldIsWhatRings() {
        var foretold = of(ClockKey.HEAD_REPORT);

        foretold.forEach(rung -> {
            clock.set(rung.at());
            office.ringsUntil(() -> rang().contains(rung.rung() + " " + rung.at()));
        });

        assertThat(rang())
                .containsExactlyElementsOf(foretold.stream()
                        .map(rung -> rung.rung() + " " + rung.at())
                        .toList());
        soon().untilAsserted(() -> assertThat(office.mailsTo("fuku-shicho", incident).stream()
                        .filter(mail -> mail.body().contains("所属長の報告")))
                .hasSize((int)
                        foretold.stream().filter(rung -> tells(rung, "副市長")).count()));
        assertThat(called())
                .containsExactlyElementsOf(foretold.stream()
                        .flatMap(rung -> rung.to().stream()
                                .filter(ComingRung.ToldPost::called)
                                .map(to -> to.post() + " " + to.number()))
                        .toList());
    }

    @Test
    void itNamesTheTimeThePostsAndTheNumbersUpToTheTopOfTheLine() {
        assertThat(of(ClockKey.HEAD_REPORT))
                .extracting(rung -> rung.rung() + " "
                        + rung.to().stream().map(ComingRung.ToldPost::post).toList())
                .containsExactly(
                        "HALF_TIME [園長]",
                        "LIMIT [園長, 保育課長]",
                        "LIMIT_PLUS_1 [園長, 保育課長, こども家庭部長]",
                        "LIMIT_PLUS_2 [園長, 保育課長, こども家庭部長, 副市長]",
                        "LIMIT_PLUS_3 [園長, 副市長]");
        assertThat(of(ClockKey.HEAD_REPORT))
                .extracting(ComingRung::at)
                .containsExactly(
                        at("2012-12-21T17:15"),
                        at("2012-12-21T17:30"),
                        at("2012-12-25T09:00"),
                        at("2012-12-26T09:00"),
                        at("2012-12-27T09:00"));
        assertThat(of(ClockKey.HEAD_REPORT))
                .extracting(ComingRung::last)
                .containsExactly(false, false, false, false, true);
        assertThat(of(ClockKey.HEAD_REPORT))
                .extracting(ComingRung::goesUp)
                .containsExactly(false, true, false, false, false);
        assertThat(of(ClockKey.HEAD_REPORT).get(1).to())
                .extracting(ComingRung.ToldPost::called)
                .containsExactly(false, true);
    }

    @Test
    void whatRangIsForetoldNoMoreAndAStoppedClockForetellsNothing() {
        clocks.met(incident, NurseryCase.FACILITY, ClockKey.FIRST_SEARCH, at("2012-12-21T17:01"), null);
        office.itIs("2012-12-21T17:15");
        office.ringsUntil(() -> office.acts(incident, ClockKey.HEAD_REPORT).equals(List.of("HALF_TIME")));

        assertThat(of(ClockKey.HEAD_REPORT)).extracting(ComingRung::rung).startsWith("LIMIT");
        assertThat(of(ClockKey.FIRST_SEARCH)).isEmpty();
    }

    @Test
    void theCaseListsThemAllInTheirOrder() throws Exception {
        office.read("hoiku-kacho", "incidents/" + incident + "/clocks/coming")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].rung").value("HALF_TIME"))
                .andExpect(jsonPath("$[0].to[0].number").value("042-000-2001"));
        office.read("other-encho", "incidents/" + incident + "/clocks/coming").andExpect(status().isNotFound());

        assertThat(coming.of(incident)).extracting(ComingRung::at).isSorted();
    }

    private List<ComingRung> of(ClockKey key) {
        return coming.of(incident).stream().filter(rung -> rung.key() == key).toList();
    }

    private static boolean tells(ComingRung rung, String post) {
        return rung.to().stream().anyMatch(to -> to.post().equals(post));
    }

    private List<String> rang() {
        return sql.sql(
                        "select a.rung, a.due_at from clock_act a join clock c on c.id = a.clock where c.incident = :incident and c.clock_key = 'HEAD_REPORT' order by a.due_at")
                .param("incident", incident.value())
                .query((row, number) ->
                        row.getString("rung") + " " + instant(row.getObject("due_at", OffsetDateTime.class)))
                .list();
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private List<String> called() {
        return sql.sql(
                        """
                select p.name || ' ' || k.number from clock_call k join clock c on c.id = k.clock join post p on p.id = k.post
                where c.incident = :incident and c.clock_key = 'HEAD_REPORT' order by k.due_at""")
                .param("incident", incident.value())
                .query(String.class)
                .list();
    }
}
