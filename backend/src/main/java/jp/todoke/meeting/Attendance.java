package jp.todoke.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.meeting.AttendanceEntry.Edge;
import jp.todoke.meeting.AttendanceEntry.Movement;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * Who was there at each item, derived from who came, left, took no part or was absent. Who left during an item was
 * there at its beginning and is gone at the next; who came during it is there for its vote; who took no part is in no
 * count. A member of whom nothing was entered is open, and guessed neither here nor away.
 */
final class Attendance {

    private final Set<Long> roster;
    private final List<Long> items;
    private final Map<Long, List<AttendanceEntry>> byMember = new LinkedHashMap<>();

    /**
     * @param roster the members on the day of the meeting
     * @param items in the order in which they were taken
     */
    Attendance(Set<Long> roster, List<Long> items, List<AttendanceEntry> entries) {
        this.roster = Set.copyOf(roster);
        this.items = List.copyOf(items);
        entries.forEach(entry -> byMember.computeIfAbsent(entry.member(), id -> new ArrayList<>())
                .add(entry));
        byMember.values().forEach(own -> own.sort(Comparator.comparingInt(this::moment)));
    }

    /**
     * @param present there at its beginning, or come during it
     * @param open members of whom nothing was entered
     * @param quorate more than half of the roster were there; null where that hangs on those who are open
     * @param mostVotes how many can have voted at the most, those who are open among them
     */
    public record AtItem(int present, int recused, int open, int roster, @Nullable Boolean quorate, int mostVotes) {}

    /** How many came at all, at whatever time. */
    int came() {
        return (int) byMember.values().stream()
                .filter(own -> own.stream().anyMatch(entry -> entry.movement() == Movement.CAME))
                .count();
    }

    /** The members of whom nothing was entered. */
    Set<Long> open() {
        var open = new HashSet<>(roster);
        open.removeAll(byMember.keySet());
        return open;
    }

    AtItem at(long item) {
        int present = 0;
        int recused = 0;
        for (var own : byMember.values()) {
            if (recused(own, item)) {
                recused++;
            } else if (there(own, item)) {
                present++;
            }
        }
        var open = open().size();
        var counted = roster.size();
        Boolean quorate = present * 2 > counted ? Boolean.TRUE : (present + open) * 2 > counted ? null : Boolean.FALSE;
        return new AtItem(present, recused, open, counted, quorate, present + open);
    }

    private static boolean recused(List<AttendanceEntry> own, long item) {
        return own.stream()
                .anyMatch(
                        entry -> entry.movement() == Movement.RECUSED && entry.item() != null && entry.item() == item);
    }

    private boolean there(List<AttendanceEntry> own, long item) {
        var place = items.indexOf(item);
        var here = false;
        for (var entry : own) {
            var moment = moment(entry);
            if (entry.movement() == Movement.CAME && moment <= place * 3 + 1) {
                here = true;
            } else if (entry.movement() == Movement.LEFT && moment <= place * 3) {
                here = false;
            }
        }
        return here;
    }

    /** Before, during and after each item, one after the other; the beginning of the meeting is -1. */
    private int moment(AttendanceEntry entry) {
        return entry.item() == null || entry.edge() == null
                ? -1
                : items.indexOf(entry.item()) * 3 + entry.edge().ordinal();
    }

    /**
     * Refuses at its entry what cannot be: an unknown member or item, somebody who was absent and there, who left
     * without having come, or came twice without having left.
     *
     * @param field the name of the list of entries
     */
    static void check(
            FieldChecks checks, String field, Set<Long> roster, List<Long> items, List<AttendanceEntry> entries) {
        var last = new HashMap<Long, Movement>();
        var read = new Attendance(roster, items, entries);
        for (int index = 0; index < entries.size(); index++) {
            var entry = entries.get(index);
            var at = field + "[" + index + "]";
            checks.that(roster.contains(entry.member()), at + ".member", "meeting.unknown-member");
            checks.that(entry.item() == null || items.contains(entry.item()), at + ".item", "meeting.unknown-item");
            checks.that((entry.item() == null) == (entry.edge() == null), at + ".edge", "meeting.edge");
            checks.that(
                    entry.item() != null || entry.movement() == Movement.CAME || entry.movement() == Movement.ABSENT,
                    at + ".item",
                    "required");
            checks.that(entry.movement() != Movement.RECUSED || entry.reason() != null, at + ".reason", "required");
        }
        if (!checks.found().isEmpty()) {
            return;
        }
        read.byMember.forEach((member, own) -> own.forEach(entry -> {
            var before = last.get(member);
            var at = field + "[" + entries.indexOf(entry) + "].movement";
            switch (entry.movement()) {
                case ABSENT -> checks.that(own.size() == 1, at, "meeting.absent-and-present");
                case CAME -> checks.that(before != Movement.CAME, at, "meeting.came-twice");
                case LEFT -> checks.that(before == Movement.CAME, at, "meeting.left-without-coming");
                case RECUSED -> checks.that(entry.edge() == Edge.DURING, at, "meeting.recused-during");
            }
            if (entry.movement() == Movement.CAME || entry.movement() == Movement.LEFT) {
                last.put(member, entry.movement());
            }
        }));
    }
}
