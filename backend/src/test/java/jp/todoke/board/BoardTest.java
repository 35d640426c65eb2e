package jp.todoke.board;

import static jp.todoke.identity.As.acting;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Strength;
import jp.todoke.incident.report.NewCases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
class BoardTest {

    private static final BoardFilter ALL = new BoardFilter(null, null, null, null);

    @Autowired
    Board board;

    @Autowired
    Clocks clocks;

    @Autowired
    NewCases cases;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    MockMvc mvc;

    private IncidentId incident;

    @BeforeEach
    void aCardIsMissedOnTuesdayAfternoon() throws Exception {
        clock.set(at("2012-12-25T14:01"));
        incident = NurseryCase.report(sql, cases, at("2012-12-25T14:00"));
    }

    @Test
    void theSecretariatSeesEachOpenLimitWithWhoHasToActFirstWhatFallsDueFirst() throws Exception {
        var lines = ofCase("joho-a", ALL);

        assertThat(lines).extracting(BoardLine::limit).isSorted();
        assertThat(lines.get(0)).satisfies(head -> {
            assertThat(head.key()).isEqualTo(ClockKey.HEAD_REPORT);
            assertThat(head.strength()).isEqualTo(Strength.HOUSE);
            assertThat(head.limit()).isEqualTo(at("2012-12-25T14:30"));
            assertThat(head.post()).isEqualTo("園長");
            assertThat(head.people()).containsExactly("佐藤 和子");
        });
    }

    @Test
    void whatIsPastIsCountedAsLateAndStaysOnTop() throws Exception {
        clock.set(at("2012-12-25T16:30"));

        var page = seen("joho-a", ALL);

        assertThat(page.items().get(0).limit()).isBefore(page.serverNow());
        assertThat(page.counts().late()).isGreaterThanOrEqualTo(2);
        assertThat(page.counts().late() + page.counts().today() + page.counts().week())
                .isLessThanOrEqualTo(page.total());
    }

    @Test
    void anotherNurserySeesNothingOfIt() throws Exception {
        assertThat(ofCase("other-encho", ALL)).isEmpty();
        assertThat(ofCase("encho", ALL)).isNotEmpty();
        assertThat(acting(sql, "other-encho", board::choices).people()).isEmpty();
    }

    @Test
    void aSectionIsAskedForWithEverythingBelowIt() throws Exception {
        assertThat(ofCase("joho-a", new BoardFilter("S-HOIKU", null, null, null)))
                .extracting(BoardLine::key)
                .contains(ClockKey.HEAD_REPORT, ClockKey.FIRST_SEARCH)
                .doesNotContain(ClockKey.SECRETARIAT_TOLD);
        assertThat(ofCase("joho-a", new BoardFilter("S-JOHO", null, null, null)))
                .extracting(BoardLine::key)
                .contains(ClockKey.SECRETARIAT_TOLD)
                .doesNotContain(ClockKey.HEAD_REPORT);
        assertThat(ofCase("joho-a", new BoardFilter("NOWHERE", null, null, null)))
                .isEmpty();
    }

    @Test
    void theKindAndTheStrengthNarrowTheBoard() throws Exception {
        assertThat(ofCase("joho-a", new BoardFilter(null, ClockKey.FIRST_SEARCH, null, null)))
                .extracting(BoardLine::key)
                .containsOnly(ClockKey.FIRST_SEARCH)
                .hasSize(1);
        assertThat(ofCase("joho-a", new BoardFilter(null, null, Strength.CONTRACT, null)))
                .isEmpty();
    }

    @Test
    void aPersonIsAskedForByThePostThatHasToActPartiesPassedOver() throws Exception {
        assertThat(ofCase("joho-a", of("encho")))
                .extracting(BoardLine::key)
                .contains(ClockKey.HEAD_REPORT)
                .doesNotContain(ClockKey.SECRETARIAT_TOLD);
        assertThat(ofCase("joho-a", of("fuku-encho")))
                .extracting(BoardLine::key)
                .contains(ClockKey.HEAD_REPORT);
        assertThat(ofCase("joho-a", of("hoiku-kacho")))
                .extracting(BoardLine::key)
                .doesNotContain(ClockKey.HEAD_REPORT);

        mvc.perform(post("/api/incidents/" + incident + "/parties")
                        .with(as("hoiku-kacho"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"account\": %d, \"reason\": \"自ら使用していた\"}".formatted(account("encho"))))
                .andExpect(status().is2xxSuccessful());

        assertThat(ofCase("joho-a", of("encho"))).isEmpty();
        assertThat(ofCase("joho-a", of("hoiku-kacho")))
                .extracting(BoardLine::key)
                .contains(ClockKey.HEAD_REPORT);
    }

    @Test
    void aLimitThatIsMetLeavesTheBoard() throws Exception {
        clocks.met(incident, null, ClockKey.SECRETARIAT_TOLD, at("2012-12-25T14:01"), null);

        assertThat(ofCase("joho-a", ALL))
                .extracting(BoardLine::key)
                .doesNotContain(ClockKey.SECRETARIAT_TOLD)
                .contains(ClockKey.HEAD_REPORT);
    }

    @Test
    void onlyWhatLeadsSomewhereIsOffered() throws Exception {
        var choices = acting(sql, "joho-a", board::choices);

        assertThat(choices.units())
                .extracting(BoardChoices.UnitChoice::code)
                .contains("M", "D-KODOMO", "S-HOIKU", "F001")
                .doesNotContain("F024");
        assertThat(choices.keys()).contains(ClockKey.HEAD_REPORT);
        assertThat(choices.people())
                .extracting(BoardChoices.PersonChoice::name)
                .contains("佐藤 和子")
                .doesNotHaveDuplicates();
        mvc.perform(get("/api/deadlines/choices").with(as("admin"))).andExpect(status().isForbidden());
        mvc.perform(get("/api/deadlines?unit=S-HOIKU&key=HEAD_REPORT&size=1").with(as("kansa")))
                .andExpect(jsonPath("$.size").value(1));
    }

    private BoardFilter of(String login) {
        return new BoardFilter(null, null, null, account(login));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private BoardPage seen(String login, BoardFilter filter) throws Exception {
        return acting(sql, login, () -> board.list(filter, 0, Board.MOST));
    }

    private List<BoardLine> ofCase(String login, BoardFilter filter) throws Exception {
        return seen(login, filter).items().stream()
                .filter(line -> line.incident().equals(incident))
                .toList();
    }

    private static Instant at(String local) {
        return Instant.parse(local + ":00+09:00");
    }
}
