package jp.todoke.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.EarlyEnd;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.HistoryCode;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;

/** The judgements of one case in their order; says what may come next. */
public record Assessment(List<Judgement> judgements) {

    /** First day on which the national law bound municipalities. */
    static final LocalDate NATIONAL_LAW_FROM = LocalDate.of(2023, 4, 1);

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    /**
     * TO_JUDGE: nobody has, or the last was refused; TO_JUDGE_AGAIN: the last answer was 「分からない」, which counts as a
     * duty until there is a definite one; ASKED_AGAIN: facts changed since the last one, or somebody saw a mistake in
     * it; TO_CONFIRM: waits for a second person; JUDGED: it stands.
     */
    public enum Status {
        TO_JUDGE,
        TO_JUDGE_AGAIN,
        ASKED_AGAIN,
        TO_CONFIRM,
        JUDGED
    }

    public Status status() {
        return last().map(Assessment::after).orElse(Status.TO_JUDGE);
    }

    private static Status after(Judgement last) {
        if (last.asked() != null) {
            return Status.ASKED_AGAIN;
        }
        if (last.stands()) {
            return Status.JUDGED;
        }
        if (last.verdict() == Verdict.UNKNOWN) {
            return Status.TO_JUDGE_AGAIN;
        }
        return last.awaitsSecondPerson() ? Status.TO_CONFIRM : Status.TO_JUDGE;
    }

    /**
     * By which judgement of two persons nothing leaked, the first of those that say so one after another; empty where
     * the last one says otherwise, or that it is not known.
     */
    Optional<Integer> noLeakSince() {
        var said = judgements.stream()
                .filter(judgement -> judgement.stands() || judgement.verdict() == Verdict.UNKNOWN)
                .toList();
        var first = said.size();
        while (first > 0 && said.get(first - 1).grounds().contains(Ground.NOT_A_LEAK)) {
            first--;
        }
        return first == said.size()
                ? Optional.empty()
                : Optional.of(said.get(first).number());
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    public int version() {
        return judgements.stream()
                .mapToInt(judgement ->
                        1 + (judgement.confirmation() == null ? 0 : 1) + (judgement.asked() == null ? 0 : 1))
                .sum();
    }

    public Optional<Judgement> last() {
        return judgements.isEmpty() ? Optional.empty() : Optional.of(judgements.get(judgements.size() - 1));
    }

    /** The last judgement that stands, which holds until another one does; also one that is to be made again. */
    public Optional<Judgement> standing() {
        return judgements.stream().filter(Judgement::stands).reduce((earlier, later) -> later);
    }

    /**
     * The last judgement that says what is owed: one that stands, or 「分からない」, which counts as a duty; also one that is
     * to be made again.
     */
    Optional<Judgement> holding() {
        return judgements.stream()
                .filter(judgement -> judgement.stands() || judgement.verdict() == Verdict.UNKNOWN)
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether it may be asked for another judgement: there is one, and nobody has been asked to judge again already.
     */
    boolean mayBeAsked() {
        return switch (status()) {
            case TO_CONFIRM, JUDGED, TO_JUDGE_AGAIN -> true;
            case TO_JUDGE, ASKED_AGAIN -> false;
        };
    }

    /**
     * The next judgement, on these facts. Refuses one that contradicts itself, at the field, one before the last, and
     * any while the last one waits or stands.
     */
    Judgement judge(
            Verdict verdict,
            List<Ground> grounds,
            CaseText reason,
            Instant at,
            ActedBy by,
            JudgedFacts facts,
            TableAnswer table) {
        if (status() == Status.TO_CONFIRM || status() == Status.JUDGED) {
            throw new AssessmentRefusal.AlreadyJudged();
        }
        var violations = new ArrayList<Violation>();
        if (last().filter(before -> at.isBefore(before.at())).isPresent()) {
            violations.add(new Violation("at", "assessment.before-last"));
        }
        if (verdict == Verdict.NO_DUTY && grounds.stream().anyMatch(Ground::makesDuty)) {
            violations.add(new Violation("grounds", "assessment.ground-makes-duty"));
        }
        if (verdict == Verdict.DUTY && grounds.stream().noneMatch(Ground::makesDuty)) {
            violations.add(new Violation("grounds", "assessment.ground-needed"));
        }
        if (verdict.createsDuty() && !grounds.stream().allMatch(Ground::makesDuty)) {
            violations.add(new Violation("grounds", "assessment.ground-denies-duty"));
        }
        if (verdict == Verdict.NO_DUTY && grounds.isEmpty()) {
            violations.add(new Violation("grounds", "assessment.no-duty-ground-needed"));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
        return new Judgement(
                judgements.size() + 1,
                verdict,
                grounds.stream().distinct().sorted().toList(),
                reason,
                at,
                by,
                facts,
                table.grounds(),
                table.version(),
                null,
                null);
    }

    /**
     * Begins the report to the commission while no judgement holds. Refuses it where one does, where it was begun, and
     * where the table of duties names no duty.
     *
     * @param begun whether somebody has begun it
     */
    EarlyReport reportEarly(boolean begun, TableAnswer table, ActedBy by, Instant at) {
        if (holding().isPresent()) {
            throw new AssessmentRefusal.JudgementHolds();
        }
        if (begun) {
            throw new AssessmentRefusal.ReportBegun();
        }
        if (table.grounds().isEmpty()) {
            throw new AssessmentRefusal.NoDutyByRules();
        }
        return new EarlyReport(table.grounds(), table.version(), by, at);
    }

    /** The judgement that no duty exists by which two persons end the judging, on these facts: all is back unseen. */
    Judgement endedEarly(EarlyEnd end, JudgedFacts facts, TableAnswer table) {
        return new Judgement(
                judgements.size() + 1,
                Verdict.NO_DUTY,
                List.of(Ground.RECOVERED_UNSEEN),
                end.reason(),
                end.at(),
                end.proposedBy(),
                facts,
                table.grounds(),
                table.version(),
                null,
                null);
    }

    /** The second person's word on the last judgement. */
    Confirmation confirm(Confirmation.Outcome outcome, @Nullable CaseText reason, Instant at, ActedBy by) {
        var judgement =
                last().filter(Judgement::awaitsSecondPerson).orElseThrow(AssessmentRefusal.NothingToConfirm::new);
        if (outcome == Confirmation.Outcome.REFUSED && reason == null) {
            throw new InvalidInput("reason", "required");
        }
        if (at.isBefore(judgement.at())) {
            throw new InvalidInput("at", "assessment.before-judgement");
        }
        return new Confirmation(outcome, reason, at, by);
    }

    /**
     * Whether the body knew before the national law bound municipalities: then 「国への報告義務なし」 is offered as the ground.
     */
    public static boolean knownBeforeNationalLaw(Instant knownAt) {
        return knownAt.atZone(OFFICE).toLocalDate().isBefore(NATIONAL_LAW_FROM);
    }

    /** The secretariat judged whether a duty to report exists. */
    public record DutyJudged(IncidentId incident, int number, Verdict verdict, List<Ground> grounds)
            implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + verdict
                    + grounds.stream()
                            .map(Ground::name)
                            .collect(Collectors.joining(" ", " ", ""))
                            .stripTrailing();
        }
    }

    /** The duty to report is to be judged again after the judgement of that number. */
    public record JudgingAsked(IncidentId incident, int number, AskedAgain.Why why) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + why;
        }
    }

    /** A second person confirmed or refused a judgement that no duty exists. */
    @HistoryCode("NoDutyLookedAt")
    public record NoDutyDecided(IncidentId incident, int number, Confirmation.Outcome outcome) implements DomainEvent {

        @Override
        public String detail() {
            return number + " " + outcome;
        }
    }
}
