package jp.todoke.meeting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;

/**
 * 次第: the items of a meeting in the order in which they are taken, Ⅰ before Ⅱ before Ⅲ. Each change makes a further
 * version; 0 is the empty one of a meeting of which nothing was entered.
 */
public record Agenda(int version, List<AgendaLine> lines) {

    static final Agenda EMPTY = new Agenda(0, List.of());

    public Agenda {
        lines = List.copyOf(lines);
    }

    /** The items that are cases. */
    public List<IncidentId> cases() {
        return lines.stream().map(AgendaLine::incident).filter(Objects::nonNull).toList();
    }

    /** The item of a case, if it stands here. */
    public Optional<AgendaLine> of(IncidentId incident) {
        return lines.stream().filter(line -> incident.equals(line.incident())).findFirst();
    }

    /** The item of that id, if it stands here. */
    public Optional<AgendaLine> item(long item) {
        return lines.stream().filter(line -> line.item() == item).findFirst();
    }

    /** （１）, counted within its section of the agenda. */
    public int number(AgendaLine line) {
        return (int) lines.stream()
                        .takeWhile(before -> before.item() != line.item())
                        .filter(before -> before.section() == line.section())
                        .count()
                + 1;
    }

    /** The next paper number that no item has. */
    int nextPaperNo() {
        return lines.stream()
                        .map(AgendaLine::paperNo)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
    }

    /** With an item added at the end of its section. */
    Agenda with(AgendaLine line) {
        return next(Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** Without the item of a case. */
    Agenda without(IncidentId incident) {
        return next(
                lines.stream().filter(line -> !incident.equals(line.incident())).toList());
    }

    /**
     * With these items instead, in this order. Refuses at its field a paper number that two items have, and an item
     * that stands here twice.
     */
    Agenda replaced(List<AgendaLine> typed) {
        var checks = new FieldChecks();
        var papers = new HashMap<Integer, Integer>();
        var items = new HashSet<Long>();
        for (int index = 0; index < typed.size(); index++) {
            var line = typed.get(index);
            var paper = line.paperNo();
            checks.that(
                    paper == null || papers.putIfAbsent(paper, index) == null,
                    "lines[" + index + "].paperNo",
                    "meeting.paper-twice",
                    paper == null ? 0 : paper);
            checks.that(items.add(line.item()), "lines[" + index + "].title", "meeting.item-twice");
        }
        checks.refuse();
        return next(typed);
    }

    private Agenda next(List<AgendaLine> changed) {
        return new Agenda(
                version + 1,
                changed.stream()
                        .sorted(Comparator.comparing(AgendaLine::section))
                        .toList());
    }
}
