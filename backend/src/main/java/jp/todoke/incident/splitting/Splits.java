package jp.todoke.incident.splitting;

import java.time.Clock;
import java.util.UUID;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incident;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.linking.CaseLinks;
import jp.todoke.incident.linking.LinkKind;
import jp.todoke.incident.linking.NewLink;
import jp.todoke.incident.report.NewCases;
import jp.todoke.incident.splitting.CaseSplit.OpenedBySplit;
import jp.todoke.incident.splitting.CaseSplit.PartSplitOff;
import jp.todoke.incident.splitting.SplitView.SplitOther;
import jp.todoke.incident.splitting.SplitView.SplitWith;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 分割: the secretariat makes two cases of one that holds two events. The new case begins with what is known of its
 * event, and its limits count from the earliest knowledge; the old one goes on with its own.
 */
@Service
public class Splits {

    private final Incidents incidents;
    private final SplitPlans plans;
    private final SplitRows rows;
    private final SplitFacts facts;
    private final NewCases newCases;
    private final CaseLinks links;
    private final CourseOfEvents course;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Splits(
            Incidents incidents,
            SplitPlans plans,
            SplitRows rows,
            SplitFacts facts,
            NewCases newCases,
            CaseLinks links,
            CourseOfEvents course,
            CaseAccess access,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.plans = plans;
        this.rows = rows;
        this.facts = facts;
        this.newCases = newCases;
        this.links = links;
        this.course = course;
        this.access = access;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** By which splitting the case was opened, and what was split off from it. */
    @Transactional(readOnly = true)
    public SplitView of(IncidentId incident) {
        return new SplitView(
                rows.opening(incident)
                        .map(split -> with(split, split.from(), rows.came(split)))
                        .orElse(null),
                rows.off(incident).stream()
                        .map(split -> with(split, split.opened(), rows.went(split)))
                        .toList());
    }

    private SplitWith with(CaseSplit split, IncidentId other, SplitParts parts) {
        return new SplitWith(
                access.sees(other) ? SplitOther.of(incidents.get(other)) : null,
                split.reason(),
                split.by(),
                split.at(),
                parts);
    }

    /**
     * One of the secretariat opens a case for a part of this one. Refuses a case that does not run, and at its field
     * what the case does not have; the same key of the same person again opens nothing.
     */
    @Transactional
    public void splitOff(IncidentId from, NewSplit asked, UUID key) {
        incidents.lock(from);
        newCases.splitOff(
                key,
                () -> {
                    var plan = plans.of(from, asked);
                    return new NewCases.Split(plan.from(), plan.event(), opened -> facts.enter(plan, opened));
                },
                opened -> tell(from, opened, asked.reason().strip(), key));
    }

    /** Both cases are linked, and both courses of events and histories tell it. */
    private void tell(IncidentId from, IncidentId opened, String reason, UUID key) {
        var split = new CaseSplit(
                opened, from, new CaseText(reason), ActedBy.of(actors.get(), Role.SECRETARIAT), clock.instant());
        rows.add(split);
        links.add(from, new NewLink(LinkKind.CHAIN, opened.value(), null, null, reason), key);
        line(
                from,
                split,
                "この事案の一部を%s（%s）に分けた。"
                        .formatted(Incident.label(opened), incidents.get(opened).title()));
        line(opened, split, "%sから分けた。".formatted(Incident.label(from)));
        events.publishEvent(new PartSplitOff(from, opened));
        events.publishEvent(new OpenedBySplit(opened, from));
    }

    private void line(IncidentId incident, CaseSplit split, String what) {
        course.add(
                incident, new NewEntry(ToldTime.at(split.at()), split.by().post(), what, EntryKind.OTHER, "splitting"));
    }
}
