package jp.todoke.cause;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.todoke.cause.NewCause.NewHypothesis;
import jp.todoke.cause.NewCause.NewRuleAnswers;
import jp.todoke.cause.NewCause.NewRuleSaid;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

/** 原因究明 of a case: every version that was written, the oldest first; the last one stands. */
public record Cause(List<CauseAnalysis> versions) {

    /** How many versions there are. */
    public int version() {
        return versions.size();
    }

    /** What stands; empty while nothing was written. */
    public Optional<CauseAnalysis> standing() {
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.get(versions.size() - 1));
    }

    /**
     * The next version. Refuses, at the fields, what is missing or contradicts itself; the classes are among those of
     * the {@code known} codes, and exactly one of those chosen is primary.
     */
    CauseAnalysis write(NewCause typed, Set<String> known, Investigators investigators, ActedBy by, Instant now) {
        var checks = new FieldChecks();
        var status = typed.status();
        checks.required(true, "status", status)
                .required(status != null && status != CauseStatus.UNKNOWN, "sentence", typed.sentence());
        var hypotheses = orNone(typed.hypotheses());
        for (int i = 0; i < hypotheses.size(); i++) {
            check(checks, "hypotheses[%d].".formatted(i), hypotheses.get(i));
        }
        checkClasses(checks, typed, known);
        checkRule(checks, typed.rule());
        checks.that(
                typed.logConflict() != YesNoUnknown.YES || CaseText.of(typed.realitySays()) != null,
                "realitySays",
                "cause-conflict-words");
        investigators.check(checks, typed);
        checks.refuse();
        return new CauseAnalysis(
                version() + 1,
                status,
                CaseText.of(typed.sentence()),
                orNone(typed.whys()).stream()
                        .map(why -> new CaseText(why.strip()))
                        .toList(),
                hypotheses.stream().map(Cause::hypothesis).toList(),
                List.copyOf(orNone(typed.classes())),
                CaseText.orNull(CaseText.of(typed.primaryClass())),
                rule(typed.rule()),
                new LogAndReality(CaseText.of(typed.logSays()), CaseText.of(typed.realitySays()), typed.logConflict()),
                investigators.of(typed),
                CaseText.of(typed.harm()),
                by,
                now);
    }

    private static void check(FieldChecks checks, String path, NewHypothesis typed) {
        checks.required(true, path + "text", typed.text())
                .required(true, path + "standing", typed.standing())
                .that(
                        typed.standing() != HypothesisStanding.EXCLUDED || CaseText.of(typed.speaksAgainst()) != null,
                        path + "speaksAgainst",
                        "cause-excluded-why");
    }

    private static void checkClasses(FieldChecks checks, NewCause typed, Set<String> known) {
        var chosen = orNone(typed.classes());
        var primary = CaseText.orNull(CaseText.of(typed.primaryClass()));
        checks.that(
                        known.containsAll(chosen) && new HashSet<>(chosen).size() == chosen.size(),
                        "classes",
                        "cause-class-not-there")
                .that(
                        chosen.isEmpty() ? primary == null : primary != null && chosen.contains(primary),
                        "primaryClass",
                        "cause-one-primary");
    }

    /** Where there was no rule, nobody knew or followed it. */
    private static void checkRule(FieldChecks checks, @Nullable NewRuleAnswers typed) {
        if (typed == null || answer(typed.existed()) != RuleAnswer.NO) {
            return;
        }
        checks.that(mayBeBesideNoRule(typed.known()), "rule.known.answer", "cause-no-rule")
                .that(mayBeBesideNoRule(typed.followed()), "rule.followed.answer", "cause-no-rule");
    }

    private static boolean mayBeBesideNoRule(@Nullable NewRuleSaid typed) {
        var answer = answer(typed);
        return answer == null || answer == RuleAnswer.NOT_APPLICABLE;
    }

    private static @Nullable RuleAnswer answer(@Nullable NewRuleSaid typed) {
        return typed == null ? null : typed.answer();
    }

    private static Hypothesis hypothesis(NewHypothesis typed) {
        return new Hypothesis(
                new CaseText(typed.text().strip()),
                CaseText.of(typed.speaksFor()),
                CaseText.of(typed.speaksAgainst()),
                typed.standing());
    }

    private static RuleAnswers rule(@Nullable NewRuleAnswers typed) {
        return typed == null
                ? new RuleAnswers(RuleSaid.NOTHING, RuleSaid.NOTHING, RuleSaid.NOTHING, RuleSaid.NOTHING)
                : new RuleAnswers(
                        said(typed.existed()), said(typed.known()), said(typed.followed()), said(typed.permitted()));
    }

    private static RuleSaid said(@Nullable NewRuleSaid typed) {
        return typed == null ? RuleSaid.NOTHING : new RuleSaid(typed.answer(), CaseText.of(typed.words()));
    }

    private static <T> List<T> orNone(@Nullable List<T> typed) {
        return typed == null ? List.of() : typed;
    }

    /** Another version of the analysis was written. */
    public record CauseRecorded(IncidentId incident, int version, CauseStatus status) implements DomainEvent {

        @Override
        public String detail() {
            return version + " " + status;
        }
    }
}
