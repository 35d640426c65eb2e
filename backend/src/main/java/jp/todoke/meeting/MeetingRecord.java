package jp.todoke.meeting;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.meeting.ItemOutcome.Vote;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting went: hours, officials by their posts, attendance, who presided, and what became of each item. Saved as
 * a whole, each time as a further version; 0 is the empty one.
 */
public record MeetingRecord(
        int version,
        @Nullable LocalTime began,
        @Nullable LocalTime ended,
        @Nullable Integer observers,
        List<String> officials,
        List<AttendanceEntry> attendance,
        List<Presiding> presiding,
        List<ItemOutcome> outcomes) {

    static final MeetingRecord EMPTY =
            new MeetingRecord(0, null, null, null, List.of(), List.of(), List.of(), List.of());

    public MeetingRecord {
        officials = List.copyOf(officials);
        attendance = List.copyOf(attendance);
        presiding = List.copyOf(presiding);
        outcomes = List.copyOf(outcomes);
    }

    Optional<ItemOutcome> of(long item) {
        return outcomes.stream().filter(outcome -> outcome.item() == item).findFirst();
    }

    Attendance attendance(Set<Long> roster, Agenda agenda) {
        return new Attendance(roster, items(agenda), attendance);
    }

    /** Refuses at its field what cannot have been: see {@link Attendance}, and a vote of more than were there. */
    void check(Set<Long> roster, Agenda agenda) {
        var items = items(agenda);
        var checks = new FieldChecks()
                .that(began == null || ended == null || ended.isAfter(began), "ended", "meeting.ended-before-it-began");
        Attendance.check(checks, "attendance", roster, items, attendance);
        for (int index = 0; index < presiding.size(); index++) {
            var presides = presiding.get(index);
            checks.that(
                    roster.contains(presides.member()), "presiding[" + index + "].member", "meeting.unknown-member");
            checks.that(
                    presides.fromItem() == null || items.contains(presides.fromItem()),
                    "presiding[" + index + "].fromItem",
                    "meeting.unknown-item");
        }
        checks.that(
                outcomes.stream().map(ItemOutcome::item).distinct().count() == outcomes.size(),
                "outcomes",
                "meeting.outcome-twice");
        for (int index = 0; index < outcomes.size(); index++) {
            var outcome = outcomes.get(index);
            checks.that(items.contains(outcome.item()), "outcomes[" + index + "].item", "meeting.unknown-item");
            checks.that(
                    outcome.votedWith() == null
                            || outcome.votedWith() != outcome.item() && items.contains(outcome.votedWith()),
                    "outcomes[" + index + "].votedWith",
                    "meeting.unknown-item");
        }
        if (checks.found().isEmpty()) {
            var there = attendance(roster, agenda);
            for (int index = 0; index < outcomes.size(); index++) {
                checkVote(checks, "outcomes[" + index + "]", outcomes.get(index), there);
            }
        }
        checks.refuse();
    }

    private static void checkVote(FieldChecks checks, String at, ItemOutcome outcome, Attendance there) {
        var most = there.at(outcome.item()).mostVotes();
        var inFavour = Objects.requireNonNullElse(outcome.inFavour(), 0);
        var against = Objects.requireNonNullElse(outcome.against(), 0);
        checks.required(outcome.vote() == Vote.COUNTED, at + ".inFavour", outcome.inFavour())
                .that(inFavour + against <= most, at + ".inFavour", "meeting.more-votes-than-members", most)
                .that(
                        outcome.vote() != Vote.NO_OBJECTION || against == 0,
                        at + ".against",
                        "meeting.no-objection-against")
                .that(
                        outcome.vote() != Vote.MAJORITY || against * 2 < Math.max(most, 1),
                        at + ".against",
                        "meeting.no-majority",
                        most);
    }

    /** The items of an agenda of which nobody has said yet what became of them. */
    List<AgendaLine> withoutOutcome(Agenda agenda) {
        var known = outcomes.stream().map(ItemOutcome::item).collect(Collectors.toSet());
        return agenda.lines().stream()
                .filter(line -> !known.contains(line.item()))
                .toList();
    }

    private static List<Long> items(Agenda agenda) {
        return agenda.lines().stream().map(AgendaLine::item).toList();
    }
}
