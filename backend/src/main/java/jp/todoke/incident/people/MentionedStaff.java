package jp.todoke.incident.people;

import jp.todoke.identity.CaseStaff;
import jp.todoke.incident.course.CourseEntry.CourseEntryAdded;
import jp.todoke.incident.course.CourseEntry.CourseEntryCorrected;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A colleague whom a line of the course of events names gets a letter with it, without anybody naming the colleague by
 * hand.
 */
@Component
class MentionedStaff {

    private final CourseOfEvents course;
    private final Masks masks;
    private final CaseStaff staff;
    private final Participants participants;

    MentionedStaff(CourseOfEvents course, Masks masks, CaseStaff staff, Participants participants) {
        this.course = course;
        this.masks = masks;
        this.staff = staff;
        this.participants = participants;
    }

    @EventListener
    void added(CourseEntryAdded event) {
        name(event.incident(), event.entry());
    }

    @EventListener
    void corrected(CourseEntryCorrected event) {
        name(event.incident(), event.entry());
    }

    private void name(IncidentId incident, long entry) {
        var line = course.of(incident).stream()
                .filter(written -> written.id() == entry)
                .findFirst()
                .orElseThrow();
        var mask = masks.forPapers(incident);
        var mentioned = mask.accountsIn(words(line.actor()) + "\n" + line.what().value());
        var named = participants.of(incident);
        staff.of(incident).stream()
                .filter(worker -> mentioned.contains(worker.account()) && ParticipantKinds.isMasked(worker.role()))
                .filter(worker -> named.stream()
                        .noneMatch(person -> Long.valueOf(worker.account()).equals(person.account())))
                .forEach(worker -> participants.add(
                        incident,
                        new NewParticipant(worker.name(), worker.post(), worker.unitCode()),
                        worker.account()));
    }

    private static String words(@Nullable CaseText text) {
        return text == null ? "" : text.value();
    }
}
