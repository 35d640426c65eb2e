package jp.todoke.incident.course;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import jp.todoke.incident.course.CourseEntry.CourseEntryAdded;
import jp.todoke.incident.course.CourseEntry.CourseEntryCorrected;
import jp.todoke.incident.course.CourseEntry.CourseEntryWithdrawn;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 経緯: who did what when, insert-only; a correction is a new line and both stay visible. */
@Service
public class CourseOfEvents {

    /** The screen offers ten seconds; the rest is for a slow line. */
    private static final Duration TO_WITHDRAW = Duration.ofMinutes(1);

    private static final String WITHDRAWN = "入力の取消し";

    private final CourseRows rows;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CourseOfEvents(CourseRows rows, Clock clock, ApplicationEventPublisher events) {
        this.rows = rows;
        this.clock = clock;
        this.events = events;
    }

    /** Adds a fact; the caller holds the lock of the case. Gives the line's id. */
    @Transactional
    public long add(IncidentId incident, NewEntry entry) {
        return insert(incident, entry, null);
    }

    /**
     * Adds a fact once for each {@code key} of the same person, however often it is sent; the caller holds the lock of
     * the case.
     */
    @Transactional
    public void addOnce(IncidentId incident, NewEntry entry, UUID key) {
        if (!rows.sent(incident, key)) {
            insert(incident, entry, key);
        }
    }

    /**
     * What happened in a case that is merged into another one happened in that one, too: the lines that hold, as they
     * were told. The caller holds the locks of both.
     */
    @Transactional
    public void carry(IncidentId from, IncidentId into) {
        of(from).stream()
                .filter(CourseEntry::holds)
                .map(line -> new NewEntry(
                        line.time(), CaseText.orNull(line.actor()), line.what().value(), line.kind(), "merging"))
                .forEach(line -> add(into, line));
    }

    /**
     * Lets {@code entry} stand in for a line that holds, for a reason or none; refused when somebody corrected that
     * line before.
     */
    @Transactional
    public long correct(IncidentId incident, long corrected, NewEntry entry, @Nullable String reason) {
        requireHolds(find(incident, corrected));
        var id = rows.add(incident, entry, new CourseRows.Standing(corrected, false, reason), null);
        events.publishEvent(new CourseEntryCorrected(incident, corrected, id));
        return id;
    }

    /** Takes back what one has just typed oneself; the line stays to be seen, struck. Twice is once. */
    @Transactional
    public void withdraw(IncidentId incident, long entry) {
        var old = find(incident, entry);
        if (of(incident).stream()
                .anyMatch(line -> line.withdrawn() && Long.valueOf(entry).equals(line.corrects()))) {
            return;
        }
        requireHolds(old);
        if (!rows.ownSince(entry, clock.instant().minus(TO_WITHDRAW))) {
            throw new EntryNotWithdrawable(entry);
        }
        var same = new NewEntry(
                old.time(),
                old.actor() == null ? null : old.actor().value(),
                old.what().value(),
                old.kind(),
                old.source());
        rows.add(incident, same, new CourseRows.Standing(entry, true, WITHDRAWN), null);
        events.publishEvent(new CourseEntryWithdrawn(incident, entry));
    }

    /**
     * All lines in the order of events, corrected ones included; lines of a day without an hour follow that day's
     * others.
     */
    @Transactional(readOnly = true)
    public List<CourseEntry> of(IncidentId incident) {
        return rows.of(incident);
    }

    private long insert(IncidentId incident, NewEntry entry, @Nullable UUID key) {
        var id = rows.add(incident, entry, CourseRows.Standing.ITSELF, key);
        events.publishEvent(new CourseEntryAdded(incident, entry.kind(), id));
        return id;
    }

    private CourseEntry find(IncidentId incident, long entry) {
        return of(incident).stream()
                .filter(line -> line.id() == entry)
                .findFirst()
                .orElseThrow(() -> new EntryNotFound(entry));
    }

    private static void requireHolds(CourseEntry line) {
        if (!line.holds()) {
            throw new EntryAlreadyCorrected(line.id());
        }
    }
}
