package jp.todoke.rules;

import static jp.todoke.identity.As.as;
import static jp.todoke.rules.RuleDesk.calendarDays;
import static jp.todoke.rules.RuleDesk.draft;
import static jp.todoke.rules.RuleDesk.house;
import static jp.todoke.rules.RuleDesk.law;
import static jp.todoke.rules.RuleDesk.openDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Rules behind which a law stands are changed by two; what a test makes of them is undone after it. */
@OfficeTest
@Transactional
class RuleProposalsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ClockRules rules;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock clock;

    private RuleDesk desk;

    @BeforeEach
    void theAdministratorSitsDown() {
        Cases.itIs(clock, "2026-11-24T10:00");
        desk = new RuleDesk(mvc);
    }

    @Test
    void aRuleOfTheLawWaitsForAnotherPersonThanItsAuthor() throws Exception {
        desk.change("FINAL_REPORT", law("2027-04-01", 20), "")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.adopted").value(false));
        var id = desk.waiting("FINAL_REPORT");
        assertThat(finalOn("2027-04-01").lines().get(0).amount()).isEqualTo(30);
        desk.change("FINAL_REPORT", law("2027-04-01", 20), "")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/rule-change-waiting"));

        confirmWithSecondAccountOfTheAdministrator(id)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/rule-change-own"));
        confirm(id, "admin")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.type").value("/problems/rule-change-own"));
        confirm(id, "joho-a").andExpect(status().isForbidden());
        assertThat(finalOn("2027-04-01").lines().get(0).amount()).isEqualTo(30);
        mvc.perform(get("/api/clock-rule-changes").with(as("joho-kacho")))
                .andExpect(jsonPath("$[?(@.id == %d)].key".formatted(id)).value("FINAL_REPORT"));
        mvc.perform(get("/api/clock-rule-changes").with(as("admin")))
                .andExpect(jsonPath("$[?(@.id == %d)]".formatted(id)).isEmpty());

        assertThat(told(id, "waits")).containsExactly("joho-kacho@midorino.example.jp");

        confirm(id, "joho-kacho")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.adopted").value(true));

        assertThat(told(id, "agreed")).containsExactly("admin@midorino.example.jp");

        assertThat(finalOn("2027-04-01").lines().get(0).amount()).isEqualTo(20);
        assertThat(finalOn("2027-03-31").lines().get(0).amount()).isEqualTo(30);
        desk.rule("FINAL_REPORT")
                .andExpect(jsonPath("$.versions[0].changes[0].by").value("情報 管理"))
                .andExpect(jsonPath("$.versions[0].changes[0].decidedByPost").value("情報公開課長"));
        confirm(id, "joho-kacho")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/rule-change-decided"));
    }

    @Test
    void aRuleOfTheLawCannotBeMadeOneOfTheHouseAlone() throws Exception {
        desk.trial("PRELIMINARY_REPORT", house("2027-04-01", calendarDays(9)))
                .andExpect(jsonPath("$.secondPerson").value(true));
        desk.trial("WRITTEN_REPORT", draft("2027-04-01", openDays(2), "1", "ORDINANCE"))
                .andExpect(jsonPath("$.secondPerson").value(true));
    }

    @Test
    void aProposalThatIsTurnedDownStaysOnRecordAndChangesNothing() throws Exception {
        desk.change(
                        "EXTERNAL_REPORT",
                        draft(
                                "2027-04-01",
                                "{\"unit\": \"GIVEN_DATE\", \"firstDayCounted\": false, \"shifts\": true}",
                                "3",
                                "GUIDELINE"),
                        "")
                .andExpect(status().isOk());
        var before = rules.all().size();

        desk.send(
                        "joho-kacho",
                        "/api/clock-rule-changes/" + desk.waiting("EXTERNAL_REPORT") + "/rejection",
                        "{\"reason\": \"根拠の確認が必要\"}")
                .andExpect(status().isNoContent());

        assertThat(rules.all()).hasSize(before);
        desk.rule("EXTERNAL_REPORT")
                .andExpect(jsonPath("$.waiting").doesNotExist())
                .andExpect(jsonPath("$.rejected[0].answer").value("根拠の確認が必要"));
    }

    @Test
    void whoWasAskedToConfirmHearsThatTheAuthorTookItsProposalBack() throws Exception {
        desk.change("FINAL_REPORT", law("2027-04-01", 25), "").andExpect(status().isOk());
        var id = desk.waiting("FINAL_REPORT");

        desk.send("admin", "/api/clock-rule-changes/" + id + "/rejection", "{\"reason\": \"条文の確認が先のため\"}")
                .andExpect(status().isNoContent());

        assertThat(told(id, "taken-back")).containsExactly("joho-kacho@midorino.example.jp");
        assertThat(told(id, "refused")).isEmpty();
    }

    private ResultActions confirm(long change, String login) throws Exception {
        return mvc.perform(
                post("/api/clock-rule-changes/" + change + "/confirmation").with(as(login)));
    }

    /** The second account is the deputy of the head of the secretariat, for as long as it takes. */
    private ResultActions confirmWithSecondAccountOfTheAdministrator(long change) throws Exception {
        sql.sql(
                        """
                insert into account (login, display_name, personnel_number, password_hash, created_at)
                select 'kanri-2', '緑野 次郎', personnel_number, 'x', now() from account where login = 'admin'""")
                .update();
        sql.sql(
                        """
                insert into holding (post_id, account_id, deputy, valid_from)
                select p.id, a.id, true, '2012-04-01' from post p, account a where p.role = 'secretariat-head' and a.login = 'kanri-2'""")
                .update();
        try {
            return confirm(change, "kanri-2");
        } finally {
            sql.sql("delete from holding where account_id = (select id from account where login = 'kanri-2')")
                    .update();
        }
    }

    private List<String> told(long change, String what) {
        return sql.sql(
                        "select recipient from mail_outbox where mail_key like 'rule-change/' || :change || '/' || :what || '/%' and body like '%/admin/rules/FINAL_REPORT/%'")
                .param("change", change)
                .param("what", what)
                .query(String.class)
                .list();
    }

    private RuleView finalOn(String day) {
        return rules.validOn(ClockKey.FINAL_REPORT, LocalDate.parse(day), RuleCondition.ALWAYS)
                .orElseThrow();
    }
}
