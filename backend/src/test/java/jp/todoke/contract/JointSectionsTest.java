package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.PlainSteps;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.incident.Track;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** 連名: two sections are in charge of a contractor's contract; each receives, approves and confirms for itself. */
@OfficeTest
class JointSectionsTest {

    private static final String CONTRACTOR = "C001";
    private static final PartId UNIT = new PartId(CONTRACTOR);
    private static final String LEADING = "korei-kacho";
    private static final String OTHER = "sogo-kacho";

    @Autowired
    ApplicationContext application;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    private TrackOffice office;
    private PlainSteps steps;
    private IncidentId incident;

    @BeforeEach
    void theContractorTells() throws Exception {
        office = new TrackOffice(application);
        steps = new PlainSteps(office);
        incident = office.reportedBy("jutaku");
    }

    @Test
    void eachSectionHasATaskOfItsOwnUntilItHasReceived() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        assertThat(tasks(LEADING)).contains("chief-receipt");
        assertThat(tasks(OTHER)).contains("chief-receipt");

        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        assertThat(tasks(LEADING)).doesNotContain("chief-receipt");
        assertThat(tasks(OTHER)).contains("chief-receipt");
        assertThat(office.openSteps(incident)).contains(Step.CHIEF_RECEIPT).doesNotContain(Step.DRAFT_PLAN);
        office.read("joho-a", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].status").value("AWAITING_CHIEF"))
                .andExpect(jsonPath("$.units[0].sections[0].sectionName").value("高齢社会対策課"))
                .andExpect(jsonPath("$.units[0].sections[0].receipt").isNotEmpty())
                .andExpect(jsonPath("$.units[0].sections[1].sectionName").value("総合福祉事務所"))
                .andExpect(jsonPath("$.units[0].sections[1].receipt").isEmpty());

        ok(does(OTHER, Step.CHIEF_RECEIPT, Map.of()));
        assertThat(tasks(OTHER)).doesNotContain("chief-receipt");
        assertThat(office.openSteps(incident))
                .contains(Step.DRAFT_PLAN, Step.WRITTEN_REPORT)
                .doesNotContain(Step.CHIEF_RECEIPT);
    }

    @Test
    void theChiefsTimeEndsWithTheLastReceipt() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        assertThat(clock(UNIT, ClockKey.CHIEF_RECEIPT).running()).isTrue();

        office.pass(Duration.ofMinutes(5));
        ok(does(OTHER, Step.CHIEF_RECEIPT, Map.of()));

        var met = clock(UNIT, ClockKey.CHIEF_RECEIPT);
        assertThat(met.state()).isEqualTo(ClockState.MET);
        assertThat(Duration.between(met.basis(), met.metAt())).isGreaterThan(Duration.ofMinutes(3));
    }

    @Test
    void theChiefsTimeRingsToTheSectionThatIsSilent() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        var heard = mailsTo(LEADING);
        var silent = mailsTo(OTHER);

        office.pass(Duration.between(
                office.now(), clock(UNIT, ClockKey.CHIEF_RECEIPT).limit().plusSeconds(1)));
        office.dueTimersAct();

        assertThat(rungTo(OTHER)).isPositive();
        assertThat(rungTo(LEADING)).isZero();
        assertThat(mailsTo(OTHER)).isGreaterThan(silent);
        assertThat(mailsTo(LEADING)).isGreaterThanOrEqualTo(heard);
    }

    @Test
    void aSectionCannotReceiveForTheOtherWithoutSayingWhoseWordItIs() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        var heard = Map.of("sender", "福祉課長", "means", "PHONE", "heardAt", Told.at(office.now()));

        does("joho-a", Step.CHIEF_RECEIPT, Map.of("onBehalf", heard))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("section"));
        ok(does("joho-a", Step.CHIEF_RECEIPT, Map.of("onBehalf", heard, "section", "S-SOGO")));

        assertThat(tasks(LEADING)).contains("chief-receipt");
        assertThat(tasks(OTHER)).doesNotContain("chief-receipt");
        does(OTHER, Step.CHIEF_RECEIPT, Map.of()).andExpect(status().isForbidden());
    }

    @Test
    void itsOwnStaffEntersWhatTheChiefOfASectionSaid() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        var heard = Map.of("sender", "総合福祉事務所長", "means", "PHONE", "heardAt", Told.at(office.now()));

        ok(does("sogo-a", Step.CHIEF_RECEIPT, Map.of("onBehalf", heard)));

        assertThat(tasks(OTHER)).doesNotContain("chief-receipt");
        assertThat(tasks(LEADING)).contains("chief-receipt");
    }

    @Test
    void eachSectionInstructs() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, instructs("地図を二人で数えること")));
        ok(does(OTHER, Step.CHIEF_RECEIPT, instructs("持出しの記録を出すこと")));
        ok(office.sendOnce(
                OTHER,
                incident,
                "/supervisor/C001/instructions",
                Map.of(
                        "text", "訓練では番号を付けること",
                        "time", Told.on(office.now().toString().substring(0, 10)),
                        "toWhom", "業務責任者")));

        assertThat(office.view("joho-a", incident, "/supervisor")
                        .at("/units/0/instructions")
                        .findValuesAsString("text"))
                .containsExactly("地図を二人で数えること", "持出しの記録を出すこと", "訓練では番号を付けること");
        assertThat(office.course(incident)).anyMatch(line -> line.contains("総合福祉事務所長"));
    }

    @Test
    void thePlanIsApprovedWhenAllSectionsHaveAndOneReturnReturnsIt() throws Exception {
        receivedByAll();
        ok(does("jutaku", Step.DRAFT_PLAN, Map.of()));
        assertThat(tasks(LEADING)).contains("decide-plan");
        assertThat(tasks(OTHER)).contains("decide-plan");
        assertThat(mails(LEADING, "plan/waits/%")).isOne();
        assertThat(mails(OTHER, "plan/waits/%")).isOne();
        ok(does(LEADING, Step.DECIDE_PLAN, Map.of()));
        assertThat(tasks(LEADING)).doesNotContain("decide-plan");
        office.read(OTHER, incident, "/prevention")
                .andExpect(jsonPath("$.status").value("TO_DECIDE"))
                .andExpect(jsonPath("$.silentSections[0]").value("総合福祉事務所"));

        ok(does(OTHER, Step.DECIDE_PLAN, Map.of("reason", "期限がない")));
        office.read("jutaku", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("TO_DRAFT"))
                .andExpect(jsonPath("$.plans[0].decision.reason").value("期限がない"))
                .andExpect(jsonPath("$.plans[0].words[0].sectionName").value("高齢社会対策課"))
                .andExpect(jsonPath("$.plans[0].words[0].word.outcome").value("APPROVED"))
                .andExpect(jsonPath("$.plans[0].words[1].sectionName").value("総合福祉事務所"));

        ok(does("jutaku", Step.DRAFT_PLAN, Map.of()));
        ok(does(OTHER, Step.DECIDE_PLAN, Map.of()));
        assertThat(clock(null, ClockKey.PLAN_APPROVAL).running()).isTrue();
        assertThat(tasks(LEADING)).contains("decide-plan");
        ok(does(LEADING, Step.DECIDE_PLAN, Map.of()));
        office.read("jutaku", incident, "/prevention")
                .andExpect(jsonPath("$.status").value("APPROVED"))
                .andExpect(jsonPath("$.plans[1].words.length()").value(2));
        assertThat(clock(null, ClockKey.PLAN_APPROVAL).running()).isFalse();
        assertThat(office.openSteps(incident)).doesNotContain(Step.DECIDE_PLAN);
    }

    @Test
    void thePaperHasBothSectionsAsAuthorsAndEachConfirmsIt() throws Exception {
        receivedByAll();
        ok(does("jutaku", Step.DRAFT_PLAN, Map.of()));
        ok(does(OTHER, Step.DECIDE_PLAN, Map.of()));
        ok(does(LEADING, Step.DECIDE_PLAN, Map.of()));
        ok(does("joho-a", Step.DECIDE_COUNCIL_REPORT, Map.of("manner", "SINGLE", "reason", "")));
        ok(does("joho-a", Step.ASSIGN_MEETING, Map.of()));
        var proposed = office.view("joho-a", incident, "/council")
                .at("/proposal/author")
                .asString();
        assertThat(proposed).isEqualTo("福祉部高齢社会対策課\n福祉部総合福祉事務所");
        ok(does("joho-a", Step.COMPILE_PAPER, Map.of("author", proposed)));

        office.read("joho-a", incident, "/papers/council/text")
                .andExpect(jsonPath("$.author").value(proposed))
                .andExpect(jsonPath("$.preface[1]").value("受託者　社会福祉法人みどり野福祉会 けやき在宅介護支援センター（在宅介護支援センター運営委託契約）"));

        ok(does(OTHER, Step.CONFIRM_PAPER, Map.of()));
        assertThat(tasks(LEADING)).contains("confirm-paper");
        assertThat(office.openSteps(incident)).contains(Step.CONFIRM_PAPER);
        office.read("joho-a", incident, "/council")
                .andExpect(jsonPath("$.silentSections[0]").value("高齢社会対策課"));
        ok(does(LEADING, Step.CONFIRM_PAPER, Map.of()));

        assertThat(office.openSteps(incident)).contains(Step.RECORD_MEETING_HELD);
        office.read("joho-a", incident, "/council")
                .andExpect(jsonPath("$.papers[0].words.length()").value(2))
                .andExpect(jsonPath("$.papers[0].decision.outcome").value("CONFIRMED"));
    }

    @Test
    void whereTheSilentSectionIsNoMoreInChargeTheOthersHaveReceivedAndApproved() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        var contract = office.view("joho-a", incident, "/contracts")
                .at("/contracts/0/contract")
                .asLong();
        ok(office.send("joho-a", incident, "/contracts/" + contract + "/withdrawal", Map.of("reason", "別の契約だった")));

        assertThat(office.openSteps(incident)).contains(Step.DRAFT_PLAN).doesNotContain(Step.CHIEF_RECEIPT);
        assertThat(clock(UNIT, ClockKey.CHIEF_RECEIPT).state()).isEqualTo(ClockState.MET);
    }

    @Test
    void aSectionThatComesToBeInChargeLaterReceivesToo() throws Exception {
        var contract = office.view("joho-a", incident, "/contracts")
                .at("/contracts/0/contract")
                .asLong();
        ok(office.send("joho-a", incident, "/contracts/" + contract + "/withdrawal", Map.of("reason", "未確認のため")));
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        assertThat(office.openSteps(incident)).contains(Step.WRITTEN_REPORT);

        ok(office.send("joho-a", incident, "/contracts", Map.of("contract", contract)));
        office.read(OTHER, incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].sections[0].receipt").isNotEmpty())
                .andExpect(jsonPath("$.units[0].sections[1].receipt").isEmpty());
        assertThat(hindrances()).anyMatch(sentence -> sentence.startsWith("総合福祉事務所が"));
        office.send(LEADING, incident, "/supervisor/C001/section-receipt", steps.plain(Step.CHIEF_RECEIPT))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("onBehalf.sender"));
        ok(office.send(OTHER, incident, "/supervisor/C001/section-receipt", steps.plain(Step.CHIEF_RECEIPT)));

        assertThat(hindrances()).noneMatch(sentence -> sentence.startsWith("総合福祉事務所が"));
        assertThat(office.openSteps(incident)).contains(Step.WRITTEN_REPORT, Step.DRAFT_PLAN);
    }

    @Test
    void inAReopenedCaseEachSectionReceivesApprovesAndConfirmsAgain() throws Exception {
        walksToItsEnd();
        office.pass(Duration.ofDays(1));
        ok(office.send(
                "joho-a",
                incident,
                "/reopenings",
                Map.of(
                        "kind",
                        "OTHER",
                        "startsAt",
                        office.now().toString(),
                        "teller",
                        "業務責任者",
                        "words",
                        "別の地図も見当たらない。",
                        "needed",
                        List.of(Track.FACILITY_RESPONSE, Track.PREVENTION),
                        "units",
                        List.of(Map.of("unit", CONTRACTOR, "searches", true)),
                        "reasons",
                        List.of(
                                Map.of("track", Track.ASSESSMENT, "reason", "変わらないため。"),
                                Map.of("track", Track.NOTIFICATION, "reason", "変わらないため。"),
                                Map.of("track", Track.PUBLICATION, "reason", "変わらないため。")))));

        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(OTHER, Step.CHIEF_RECEIPT, Map.of()));
        assertThat(tasks(LEADING)).contains("chief-receipt");
        assertThat(office.openSteps(incident)).doesNotContain(Step.DRAFT_PLAN);
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        assertThat(office.openSteps(incident)).contains(Step.DRAFT_PLAN);
        office.read("joho-a", incident, "/supervisor")
                .andExpect(jsonPath("$.units[0].sections[1].receipt").isNotEmpty())
                .andExpect(jsonPath("$.units[0].earlier[0].sections.length()").value(2));
        ok(does("jutaku", Step.DRAFT_PLAN, Map.of()));
        ok(does(LEADING, Step.DECIDE_PLAN, Map.of()));
        assertThat(office.openSteps(incident)).contains(Step.DECIDE_PLAN);
        ok(does(OTHER, Step.DECIDE_PLAN, Map.of()));
        office.read("joho-a", incident, "/prevention")
                .andExpect(jsonPath("$.plans[0].words.length()").value(2))
                .andExpect(jsonPath("$.earlier[0].words.length()").value(2));

        walksToItsEnd();
        office.read("joho-a", incident, "").andExpect(jsonPath("$.status").value("CLOSED"));
    }

    private void walksToItsEnd() throws Exception {
        new WalkedCase(application, office, incident)
                .by(List.of("jutaku", LEADING, OTHER, "fukushi-bucho", "joho-a", "joho-b", "joho-kacho", "somu-bucho"))
                .toTheEnd();
    }

    private List<String> hindrances() throws Exception {
        return office.view("joho-a", incident, "/closing").get("hindrances").findValuesAsString("sentence");
    }

    private void receivedByAll() throws Exception {
        ok(does("jutaku", Step.HEAD_REPORT, Map.of()));
        ok(does(LEADING, Step.CHIEF_RECEIPT, Map.of()));
        ok(does(OTHER, Step.CHIEF_RECEIPT, Map.of()));
    }

    private Map<String, ?> instructs(String text) {
        return Map.of("noInstruction", false, "instructions", List.of(text));
    }

    private ResultActions does(String login, Step step, Map<String, ?> more) throws Exception {
        var says = new HashMap<String, Object>(steps.plain(step));
        says.putAll(more);
        return office.send(
                login, incident, PlainSteps.path(step, CONTRACTOR), steps.body(incident, step, CONTRACTOR, says));
    }

    private List<String> tasks(String login) throws Exception {
        return office.view(login, "/tasks?view=mine&incident=" + incident)
                .get("items")
                .findValuesAsString("step");
    }

    private ClockView clock(@Nullable PartId part, ClockKey key) {
        return clocks.find(incident, part, key).orElseThrow();
    }

    private long mailsTo(String login) {
        return mails(login, "%");
    }

    private long rungTo(String login) {
        return mails(login, "clock%");
    }

    private long mails(String login, String cause) {
        return sql.sql(
                        """
                        select count(*) from mail_outbox
                        where recipient = :to and incident = :incident and mail_key like :cause""")
                .param("to", login + "@midorino.example.jp")
                .param("incident", incident.value())
                .param("cause", cause)
                .query(Long.class)
                .single();
    }

    private static void ok(ResultActions answer) throws Exception {
        answer.andExpect(status().is2xxSuccessful());
    }
}
