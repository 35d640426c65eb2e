package jp.todoke.notification;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.identity.RecordedBy;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.notification.Substitute.SubstituteRecorded;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Keeps what is said of a measure in the place of telling; the course of events tells what was done, and follows what
 * is put right.
 */
@Component
class SubstituteRecords {

    private static final String PUT_RIGHT = "代替措置の記録の訂正";

    private final Substitutes substitutes;
    private final CourseOfEvents course;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;

    SubstituteRecords(
            Substitutes substitutes, CourseOfEvents course, ApplicationEventPublisher events, MessageSource messages) {
        this.substitutes = substitutes;
        this.course = course;
        this.events = events;
        this.messages = messages;
    }

    /** The caller holds the lock of the case and has checked it. */
    void record(IncidentId incident, NewSubstitute substitute, @Nullable Long onBehalf, RecordedBy recorded) {
        substitutes.add(incident, substitute, courseEntry(incident, substitute), onBehalf, recorded);
        events.publishEvent(new SubstituteRecorded(incident, substitute.measure(), substitute.act()));
    }

    /** A line that somebody corrected by hand meanwhile is left as it is. */
    private @Nullable Long courseEntry(IncidentId incident, NewSubstitute substitute) {
        var before = substitutes.courseEntry(incident, substitute.measure()).orElse(null);
        if (before == null) {
            return substitute.act() == SubstituteAct.DONE ? course.add(incident, done(substitute)) : null;
        }
        return held(incident, before)
                .map(line -> substitute.act() == SubstituteAct.DONE ? done(substitute) : takenBack(line, substitute))
                .map(line -> course.correct(incident, before, line, PUT_RIGHT))
                .orElse(before);
    }

    private Optional<CourseEntry> held(IncidentId incident, long line) {
        return course.of(incident).stream()
                .filter(CourseEntry::holds)
                .filter(held -> held.id() == line)
                .findFirst();
    }

    private NewEntry done(NewSubstitute substitute) {
        return new NewEntry(
                Objects.requireNonNull(substitute.time()),
                substitute.doneBy(),
                words("course.substitute.", substitute, Objects.requireNonNull(substitute.place())),
                EntryKind.NOTICE,
                "notification");
    }

    private NewEntry takenBack(CourseEntry line, NewSubstitute substitute) {
        return new NewEntry(
                line.time(),
                line.actor() == null ? null : line.actor().value(),
                words("course.substitute-taken-back.", substitute),
                EntryKind.NOTICE,
                "notification");
    }

    private String words(String code, NewSubstitute substitute, Object... arguments) {
        return messages.getMessage(code + substitute.measure(), arguments, Locale.JAPANESE);
    }
}
