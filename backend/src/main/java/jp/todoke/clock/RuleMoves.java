package jp.todoke.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.todoke.clock.counting.Rule;
import jp.todoke.clock.counting.RuleView;
import jp.todoke.clock.counting.Rules;
import jp.todoke.identity.Confidentiality;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Running clocks under another version of their rule: what would follow for each, and letting one follow it. */
@Service
public class RuleMoves {

    private final ClockRows rows;
    private final Rules rules;
    private final LimitMoves moves;
    private final RecountedClocks clocks;
    private final Confidentiality confidentiality;

    RuleMoves(ClockRows rows, Rules rules, LimitMoves moves, RecountedClocks clocks, Confidentiality confidentiality) {
        this.rows = rows;
        this.rules = rules;
        this.moves = moves;
        this.clocks = clocks;
        this.confidentiality = confidentiality;
    }

    /** How many clocks run under each version, by its id; versions without any are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> running() {
        return rows.runningByRule();
    }

    /**
     * The running clocks of that key and condition that keep another version, the earliest limit first; those of
     * confidential cases keep theirs, because whoever changes a rule must not know of the case.
     *
     * @param rule saved or not
     */
    @Transactional(readOnly = true)
    public List<RuleMove> tried(RuleView rule) {
        var version = new Rule(rule);
        return rows.running(rule.key(), rule.condition()).stream()
                .filter(row -> row.rule() != rule.id() && !confidentiality.of(row.incident()))
                .map(row -> move(row, version))
                .toList();
    }

    /**
     * The clock counts by that version of its rule from now on, and limit and timer move. Gives what has happened;
     * empty where it runs no longer, or has another rule. The caller holds the lock of the case.
     */
    @Transactional
    public Optional<RuleMove> follow(String clock, long rule) {
        var version = rules.get(rule);
        var row = rows.lock(ClockRow.number(clock));
        var kept = rules.get(row.rule()).columns();
        if (!row.running()
                || row.rule() == rule
                || kept.key() != version.columns().key()
                || kept.condition() != version.columns().condition()) {
            return Optional.empty();
        }
        var done = move(row, version);
        rows.ruled(row.id(), rule);
        clocks.recount(clock);
        return Optional.of(done);
    }

    private RuleMove move(ClockRow row, Rule version) {
        return new RuleMove(
                row.name().value(),
                row.incident(),
                row.part(),
                row.rule(),
                row.ruleVersion(),
                row.basis(),
                row.limit(),
                moves.from(row, version, row.basis()).limit());
    }
}
