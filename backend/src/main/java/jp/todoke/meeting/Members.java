package jp.todoke.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 委員名簿: who is a member of the council in which term, kept by the secretariat. */
@Service
public class Members {

    private final MemberRows rows;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Members(MemberRows rows, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** All of a term, also those who are no members any more. */
    @Transactional(readOnly = true)
    public List<Member> of(int term) {
        return rows.of(term);
    }

    /** Enters a member. Refuses at {@code shortName} what the term has already. */
    @Transactional
    public void add(NewMember member) {
        if (!rows.add(member, recorded())) {
            throw new InvalidInput("shortName", "meeting.namesake");
        }
        events.publishEvent(new MemberEntered(member.term()));
    }

    /** Says until which day somebody is a member; gives the term. */
    @Transactional
    public int end(long id, @Nullable LocalDate until, String reason) {
        var member = rows.find(id).orElseThrow(MeetingRefusal::memberNotThere);
        new FieldChecks()
                .required(true, "until", until)
                .that(until == null || !until.isBefore(member.from()), "until", "end-day-before-start")
                .refuse();
        rows.end(id, until, reason, recorded());
        events.publishEvent(new MembershipEnded(id));
        return member.term();
    }

    private RecordedBy recorded() {
        return new RecordedBy(ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
    }

    /** A member of a term was entered. */
    public record MemberEntered(int term) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(term);
        }
    }

    /** Until when somebody is a member was entered. */
    public record MembershipEnded(long member) implements DomainEvent {

        @Override
        public @Nullable IncidentId incident() {
            return null;
        }

        @Override
        public String detail() {
            return String.valueOf(member);
        }
    }
}
