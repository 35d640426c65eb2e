package jp.todoke.rules.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import jp.todoke.calendar.CalendarKind;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.clock.counting.Strength;
import jp.todoke.rules.DraftLine;
import jp.todoke.rules.RuleBook;
import jp.todoke.rules.RuleChanges;
import jp.todoke.rules.RuleDraft;
import jp.todoke.rules.RuleHistory;
import jp.todoke.rules.RuleSummary;
import jp.todoke.rules.RuleTrial;
import jp.todoke.rules.RuleTrials;
import jp.todoke.rules.WaitingChange;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the deadlines: what they say, what another version would do, and adopting it. */
@RestController
class RuleController {

    private final RuleBook book;
    private final RuleTrials trials;
    private final RuleChanges changes;

    RuleController(RuleBook book, RuleTrials trials, RuleChanges changes) {
        this.book = book;
        this.trials = trials;
        this.changes = changes;
    }

    record RuleDraftLine(
            @Nullable Integer amount,
            @NotNull(message = "{violation.required}") RuleUnit unit,
            boolean firstDayCounted,
            boolean shifts,
            @Nullable LocalTime limitTime,
            @Nullable LocalTime elseLimitTime) {}

    record RuleDraftRequest(
            @NotNull(message = "{violation.required}") LocalDate validFrom,
            @NotNull(message = "{violation.required}")
                    List<@NotNull(message = "{violation.required}") @Valid RuleDraftLine> lines,
            @NotNull(message = "{violation.required}") CalendarKind calendar,
            @NotNull(message = "{violation.required}")
                    List<@NotNull(message = "{violation.required}") Integer> warningDays,
            @NotNull(message = "{violation.required}") Strength strength,
            @PlainText(required = true, max = 300) String article) {

        RuleDraft draft() {
            return new RuleDraft(
                    validFrom,
                    lines.stream()
                            .map(line -> new DraftLine(
                                    line.amount(),
                                    line.unit(),
                                    line.firstDayCounted(),
                                    line.shifts(),
                                    line.limitTime(),
                                    line.elseLimitTime()))
                            .toList(),
                    calendar,
                    warningDays,
                    strength,
                    article);
        }
    }

    /**
     * {@code clocks}: the running clocks that are to follow; {@code version}: the number of the last version that was
     * seen.
     */
    record RuleChangeRequest(
            @NotNull(message = "{violation.required}") LocalDate validFrom,
            @NotNull(message = "{violation.required}")
                    List<@NotNull(message = "{violation.required}") @Valid RuleDraftLine> lines,
            @NotNull(message = "{violation.required}") CalendarKind calendar,
            @NotNull(message = "{violation.required}")
                    List<@NotNull(message = "{violation.required}") Integer> warningDays,
            @NotNull(message = "{violation.required}") Strength strength,
            @PlainText(required = true, max = 300) String article,
            @NotNull(message = "{violation.required}") @Size(max = 500, message = "{violation.rule-too-many}")
                    List<@PlainText(max = 40, required = true) String> clocks,
            @PlainText(required = true, max = 400) String reason,
            int version) {

        RuleDraft draft() {
            return new RuleDraftRequest(validFrom, lines, calendar, warningDays, strength, article).draft();
        }
    }

    record RuleFollowRequest(
            @NotEmpty(message = "{violation.choose-clock}") @Size(max = 500, message = "{violation.rule-too-many}")
                    List<@PlainText(max = 40, required = true) String> clocks,
            @PlainText(required = true, max = 400) String reason,
            int version) {}

    record RuleRejection(@PlainText(required = true, max = 400) String reason) {}

    @GetMapping("/api/clock-rules")
    List<RuleSummary> listClockRules() {
        return book.all();
    }

    @GetMapping("/api/clock-rules/{key}/{condition}")
    RuleHistory readClockRule(@PathVariable ClockKey key, @PathVariable RuleCondition condition) {
        return book.of(key, condition);
    }

    @PostMapping("/api/clock-rules/{key}/{condition}/trial")
    RuleTrial tryClockRule(
            @PathVariable ClockKey key,
            @PathVariable RuleCondition condition,
            @Valid @RequestBody RuleDraftRequest draft) {
        return trials.of(key, condition, draft.draft());
    }

    @PostMapping("/api/clock-rules/{key}/{condition}/versions")
    RuleChanges.RuleChangeMade changeClockRule(
            @PathVariable ClockKey key,
            @PathVariable RuleCondition condition,
            @Valid @RequestBody RuleChangeRequest change) {
        return changes.propose(
                key, condition, change.draft(), change.clocks(), change.reason().strip(), change.version());
    }

    @GetMapping("/api/clock-rules/{key}/{condition}/versions/{version}/trial")
    RuleTrial tryClockRuleVersion(
            @PathVariable ClockKey key, @PathVariable RuleCondition condition, @PathVariable int version) {
        return trials.of(key, condition, version);
    }

    @PostMapping("/api/clock-rules/{key}/{condition}/versions/{version}/followers")
    RuleChanges.RuleChangeMade followClockRule(
            @PathVariable ClockKey key,
            @PathVariable RuleCondition condition,
            @PathVariable int version,
            @Valid @RequestBody RuleFollowRequest followers) {
        return changes.follow(
                key, condition, version, followers.clocks(), followers.reason().strip(), followers.version());
    }

    @GetMapping("/api/clock-rule-changes")
    List<WaitingChange> listWaitingRuleChanges() {
        return book.waiting();
    }

    @PostMapping("/api/clock-rule-changes/{change}/confirmation")
    RuleChanges.RuleChangeMade confirmRuleChange(@PathVariable long change) {
        return changes.confirm(change);
    }

    @PostMapping("/api/clock-rule-changes/{change}/rejection")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rejectRuleChange(@PathVariable long change, @Valid @RequestBody RuleRejection rejection) {
        changes.reject(change, rejection.reason().strip());
    }
}
