package jp.todoke.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.identity.Act;
import jp.todoke.identity.TieToFirstAct;
import jp.todoke.identity.TwoPersonRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Acts that look at another one without a step that waits: whoever did the first tries the second in every way the
 * table knows, with the posts of the person who may.
 */
final class OutsideSteps {

    /** What the second one is told, a party apart. */
    private static final Map<TwoPersonRule, String> REFUSALS = Map.of(
            TwoPersonRule.WAIVER,
            "waiver-own-request",
            TwoPersonRule.BASIS,
            "basis-second-person-needed",
            TwoPersonRule.WITHDRAWAL,
            "withdrawal-second-person-needed",
            TwoPersonRule.EARLY_END,
            "early-end-second-person-needed",
            TwoPersonRule.ADDRESSEE,
            "addressee-second-person-needed",
            TwoPersonRule.PUBLICATION_TEXT,
            "publication-text-second-person-needed",
            TwoPersonRule.RULE,
            "rule-change-own",
            TwoPersonRule.DUTY_TABLE,
            "duty-table-own",
            TwoPersonRule.APPOINTMENT,
            "appointment-needs-another");

    /** A party of the case, or whoever is appointed. */
    interface Party {
        void tries(String party, CaseChain.Act act, Try attempt) throws Exception;
    }

    interface Try {
        void as(String login) throws Exception;
    }

    private final MockMvc mvc;
    private final JdbcClient sql;
    private final Findings findings;
    private final Map<Act, CaseChain.Act> firsts = new HashMap<>();
    private final Map<TwoPersonRule, Map<TieToFirstAct, Boolean>> told = new HashMap<>();

    OutsideSteps(MockMvc mvc, JdbcClient sql, Findings findings) {
        this.mvc = mvc;
        this.sql = sql;
        this.findings = findings;
    }

    /** Remembers who does the first act, and tries the second one before it is done by whoever may. */
    void lookOn(CaseChain.Act act, Party party) throws Exception {
        for (var what : Stream.of(Act.values())
                .filter(one -> one.isDoneBy(act.operation().id()))
                .toList()) {
            for (var pair : TwoPersonRule.lookingAs(what)) {
                look(pair, firsts.get(pair.first()).login(), act, party);
            }
            firsts.put(what, act);
        }
    }

    /** Every pair without a step was tried, and each cell was as the table says. */
    void allTried(List<TwoPersonRule> pairs) {
        for (var pair : pairs) {
            for (var tie : TieToFirstAct.values()) {
                assertThat(told.getOrDefault(pair, Map.of()).get(tie))
                        .as("%s %s is refused", pair, tie)
                        .isEqualTo(pair.refuses(tie));
            }
        }
    }

    private void look(TwoPersonRule pair, String first, CaseChain.Act act, Party party) throws Exception {
        like(first, act.login(), false, () -> tries(pair, TieToFirstAct.SAME_PERSON, first, act));
        like(first, act.login(), true, () -> tries(pair, TieToFirstAct.DEPUTY, first, act));
        var second = secondAccountOf(first);
        like(second, act.login(), false, () -> tries(pair, TieToFirstAct.SECOND_ACCOUNT, second, act));
        if (pair.refuses(TieToFirstAct.PARTY)) {
            party.tries(act.login(), act, login -> tries(pair, TieToFirstAct.PARTY, login, act));
        } else {
            said(pair, TieToFirstAct.PARTY, false);
        }
        var body = act.operation().body();
        said(
                pair,
                TieToFirstAct.ON_BEHALF,
                body != null
                        && body.fields().stream().anyMatch(field -> field.path().startsWith("onBehalf")));
        said(pair, TieToFirstAct.TAKING_OVER, act.places().containsKey("step"));
    }

    private void tries(TwoPersonRule pair, TieToFirstAct tie, String login, CaseChain.Act act) {
        findings.check(pair + " " + tie + " " + act.operation(), () -> {
            var answer = CaseChain.send(mvc, new CaseChain.Act(act.operation(), login, act.places(), act.body()));
            var type = Answers.problem(act.operation().id(), answer).get("type").asString();
            assertThat(type)
                    .isEqualTo("/problems/"
                            + (tie == TieToFirstAct.PARTY && pair != TwoPersonRule.APPOINTMENT
                                    ? "party-only-states"
                                    : REFUSALS.get(pair)));
            said(pair, tie, true);
        });
    }

    private void said(TwoPersonRule pair, TieToFirstAct tie, boolean refused) {
        told.computeIfAbsent(pair, none -> new HashMap<>()).put(tie, refused);
    }

    private interface Attempt {
        void run() throws Exception;
    }

    /** While this person holds all the posts of another. */
    private void like(String login, String other, boolean deputy, Attempt attempt) throws Exception {
        var holdings = sql.sql(
                        """
                        insert into holding (post_id, account_id, deputy, valid_from)
                        select distinct h.post_id, a.id, :deputy, date '2012-04-01' from holding h join account o on o.id = h.account_id, account a
                        where o.login = :other and a.login = :login and h.valid_from <= '2027-03-01' and (h.valid_to is null or h.valid_to >= h.valid_from)
                          and not exists (select 1 from holding own where own.account_id = a.id and own.post_id = h.post_id)
                        returning id""")
                .param("deputy", deputy)
                .param("other", other)
                .param("login", login)
                .query(Long.class)
                .list();
        try {
            attempt.run();
        } finally {
            holdings.forEach(id -> sql.sql("delete from holding where id = :id")
                    .param("id", id)
                    .update());
        }
    }

    private String secondAccountOf(String login) {
        var second = "second-" + UUID.randomUUID();
        sql.sql(
                        """
                        insert into account (login, display_name, personnel_number, password_hash, created_at)
                        select :second, '緑野 次郎', personnel_number, 'x', now() from account where login = :login""")
                .param("second", second)
                .param("login", login)
                .update();
        return second;
    }
}
