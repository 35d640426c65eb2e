package jp.todoke.clock.casepage;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.LateStart;
import jp.todoke.clock.LateStarts;
import jp.todoke.clock.LatenessVerdicts;
import jp.todoke.clock.PartNames;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.Rules;
import jp.todoke.clock.counting.Strength;
import jp.todoke.clock.ringing.ReminderCalls;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Post;
import jp.todoke.process.WaitingSteps;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of a case as its page shows them, with who has to act and what was told by telephone. */
@Service
public class CaseClocks {

    private final ClockRows rows;
    private final Rules rules;
    private final LatenessVerdicts verdicts;
    private final ReminderCalls calls;
    private final LateStarts lateStarts;
    private final UndatedLimits undated;
    private final ActingPosts acting;
    private final Confidentiality confidentiality;
    private final PartNames parts;
    private final WaitingSteps steps;
    private final CurrentActor actors;
    private final Clock clock;

    CaseClocks(
            ClockRows rows,
            Rules rules,
            LatenessVerdicts verdicts,
            ReminderCalls calls,
            LateStarts lateStarts,
            UndatedLimits undated,
            ActingPosts acting,
            Confidentiality confidentiality,
            PartNames parts,
            WaitingSteps steps,
            CurrentActor actors,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.verdicts = verdicts;
        this.calls = calls;
        this.lateStarts = lateStarts;
        this.undated = undated;
        this.acting = acting;
        this.confidentiality = confidentiality;
        this.parts = parts;
        this.steps = steps;
        this.actors = actors;
        this.clock = clock;
    }

    /** The clocks and calls of the case. */
    @Transactional(readOnly = true)
    public CaseClocksView of(IncidentId incident) {
        var hindered = confidentiality.hindered(incident);
        var clocks = rows.of(incident);
        var actor = actors.get();
        var today = verdicts.of(incident);
        var waiting = steps.waiting(incident);
        Function<ClockRow, Post> posts = row -> acting.of(row.doer(), row.doerUnit(), hindered);
        var lines = clocks.stream()
                .map(row -> {
                    var post = posts.apply(row);
                    var part = parts.of(row.part());
                    return new ClockLine(
                            row.name().value(),
                            row.key(),
                            row.part(),
                            part,
                            post.name(),
                            post.unitName(),
                            actor.holds(post.role(), post.unitCode()),
                            byLaw(row),
                            row.basis(),
                            row.limit(),
                            row.startedLate(),
                            row.notAskedUntil(),
                            entered(row),
                            row.state(),
                            row.metAt(),
                            row.metOn(),
                            CaseText.of(row.latenessReason()),
                            row.endedAt(),
                            row.endReason(),
                            today.get(row.id()),
                            NextActs.of(row, waiting));
                })
                .toList();
        return new CaseClocksView(
                lines,
                calls.of(incident),
                enteredLate(clocks),
                lateStarts.of(incident).orElse(null),
                undated.of(clocks, posts),
                clock.instant());
    }

    private boolean byLaw(ClockRow row) {
        var strength = rules.get(row.rule()).columns().strength();
        return strength == Strength.LAW || strength == Strength.GUIDELINE;
    }

    private @Nullable LateStart entered(ClockRow row) {
        return rules.get(row.rule()).columns().basis().ofKnowledge()
                ? null
                : lateStarts.of(row, false).orElse(null);
    }

    private List<ClockKey> enteredLate(List<ClockRow> clocks) {
        var late = clocks.stream()
                .filter(row -> row.startedLate()
                        && rules.get(row.rule()).columns().basis().ofKnowledge())
                .toList();
        return late.stream().anyMatch(ClockRow::running)
                ? late.stream().map(ClockRow::key).distinct().toList()
                : List.of();
    }
}
