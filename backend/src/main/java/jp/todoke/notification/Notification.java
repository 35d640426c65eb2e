package jp.todoke.notification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldMoment;
import jp.todoke.calendar.ToldTime;
import jp.todoke.notification.NotificationView.Contact;
import jp.todoke.notification.NotificationView.NotificationStatement;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Telling the persons concerned by one case: the contacts, what was said to its end, what is planned or done in its
 * place, and how often it was resumed; says what may come next.
 */
record Notification(List<Contact> contacts, List<Said> said, List<Substitute> substitutes, int resumed) {

    /**
     * What was said to its end; {@code contact} is the contact with which it was said, null where it was said by
     * itself.
     */
    record Said(NotificationStatement statement, @Nullable Long contact) {}

    /** What was said last holds; what was confirmed holds until it is resumed, once for each confirmation. */
    NotificationStatus status() {
        var last = statements().isEmpty()
                ? NotificationAct.RETURNED
                : statements().get(said.size() - 1).act();
        return switch (last) {
            case SETTLED -> NotificationStatus.SETTLED;
            case NOT_NEEDED -> NotificationStatus.NOT_NEEDED;
            case CONFIRMED ->
                statements().stream()
                                        .filter(statement -> statement.act() == NotificationAct.CONFIRMED)
                                        .count()
                                > resumed
                        ? NotificationStatus.CONFIRMED
                        : NotificationStatus.GOING_ON;
            case RETURNED -> NotificationStatus.GOING_ON;
        };
    }

    /**
     * How many acts there are, a contact and what was said with it being one: a form that was opened at another count
     * is stale.
     */
    int version() {
        return contacts.size()
                + substitutes.size()
                + (int) said.stream().filter(each -> each.contact() == null).count()
                + resumed;
    }

    List<NotificationStatement> statements() {
        return said.stream().map(Said::statement).toList();
    }

    /** The head's last word to the end: that everybody is settled, or that nobody need be told. */
    Optional<NotificationStatement> lastWord() {
        return statements().stream()
                .filter(each -> each.act() == NotificationAct.SETTLED || each.act() == NotificationAct.NOT_NEEDED)
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether the chief would confirm that everybody is told though nobody said of what: so it is of what was recorded
     * before that was asked for.
     */
    boolean contentsOpen() {
        return status() == NotificationStatus.SETTLED
                && lastWord().filter(word -> word.contents() == null).isPresent();
    }

    /**
     * Whether the chief would confirm that something else was done in the place of telling though none was recorded as
     * done: so it is of what was recorded before measures were kept by themselves.
     */
    boolean substituteOpen() {
        return status() == NotificationStatus.NOT_NEEDED
                && lastWord()
                        .filter(word -> word.ground() == NoNoticeGround.SUBSTITUTE)
                        .isPresent()
                && standing().stream().noneMatch(measure -> measure.is(SubstituteAct.DONE));
    }

    /** What holds of each measure in the place of telling, the one that was named first before the other. */
    List<Substitute> standing() {
        var last = new LinkedHashMap<SubstituteMeasure, Substitute>();
        substitutes.forEach(said -> last.put(said.measure(), said));
        return last.values().stream()
                .filter(said -> !said.is(SubstituteAct.DROPPED))
                .toList();
    }

    /** What holds of each measure once {@code next} is said too. */
    Map<SubstituteMeasure, SubstituteAct> substitutesAfter(@Nullable SubstituteEntry next) {
        var acts = new EnumMap<SubstituteMeasure, SubstituteAct>(SubstituteMeasure.class);
        standing().forEach(said -> acts.put(said.measure(), said.act()));
        if (next != null) {
            acts.put(next.measure(), next.act());
        }
        return acts;
    }

    /** When all was done by which the persons were told: the last contact, or what was done in its place. */
    Optional<ToldMoment> lastDone() {
        return Stream.concat(
                        contacts.stream().map(Contact::time),
                        standing().stream().flatMap(measure -> Stream.ofNullable(measure.time())))
                .map(ToldTime::last)
                .max(Comparator.comparing(ToldMoment::ends));
    }

    /** Whether more may be recorded or planned. Refuses it while the chief has it or has confirmed it. */
    Notification goingOn() {
        if (status() != NotificationStatus.GOING_ON) {
            throw NotificationRefusal.at(status());
        }
        return this;
    }

    /**
     * What the head says to the end with that outcome; empty where telling goes on. Refuses it as {@link #goingOn()}.
     */
    Optional<NotificationAct> record(ContactOutcome outcome) {
        goingOn();
        return switch (outcome) {
            case GO_ON -> Optional.empty();
            case SETTLED -> Optional.of(NotificationAct.SETTLED);
            case NOT_NEEDED -> Optional.of(NotificationAct.NOT_NEEDED);
        };
    }

    /** What the chief says to the head's word. Refuses it where there is none. */
    NotificationAct decide(boolean confirmed) {
        if (status() == NotificationStatus.GOING_ON || status() == NotificationStatus.CONFIRMED) {
            throw NotificationRefusal.at(status());
        }
        return confirmed ? NotificationAct.CONFIRMED : NotificationAct.RETURNED;
    }

    /** Whether it was confirmed that everybody is told or need not be, so that it would have to begin again. */
    boolean done() {
        return status() == NotificationStatus.CONFIRMED;
    }

    /** A contact with the persons concerned was recorded, or that none is needed; how many were told. */
    public record NotificationRecorded(IncidentId incident, ContactOutcome outcome, int told) implements DomainEvent {

        @Override
        public String detail() {
            return outcome + " " + told;
        }
    }

    /** The chief confirmed that nobody is left to be told, or sent it back. */
    public record NotificationDecided(IncidentId incident, boolean confirmed) implements DomainEvent {

        @Override
        public String detail() {
            return confirmed ? "CONFIRMED" : "RETURNED";
        }
    }

    /** A duty arose late, so that telling the persons concerned began again. */
    public record NotificationResumed(IncidentId incident) implements DomainEvent {}

    /** The chief approved until which day everybody concerned is to be told. */
    public record NotificationPlanned(IncidentId incident, LocalDate until) implements DomainEvent {

        @Override
        public String detail() {
            return until.toString();
        }
    }
}
