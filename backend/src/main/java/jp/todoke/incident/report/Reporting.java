package jp.todoke.incident.report;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.Basis;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.CaseTitles;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentRelations;
import jp.todoke.incident.IncidentRows;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.SecretariatActs;
import jp.todoke.incident.UnitClocks;
import jp.todoke.incident.caselist.CaseWords;
import jp.todoke.incident.duty.DutyClocks;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What happens when a first report comes in: the case, its first facts, its clocks and its process, in one transaction.
 */
@Component
class Reporting {

    private final IncidentRows rows;
    private final FirstReports reports;
    private final CaseWords words;
    private final FirstFacts facts;
    private final KnowledgeEntries knowledge;
    private final IncidentRelations relations;
    private final Reporters reporters;
    private final Units units;
    private final Posts posts;
    private final Clocks clocks;
    private final UnitClocks unitClocks;
    private final DutyClocks dutyClocks;
    private final TrackClocks trackClocks;
    private final SecretariatActs secretariat;
    private final CaseProcess process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reporting(
            IncidentRows rows,
            FirstReports reports,
            CaseWords words,
            FirstFacts facts,
            KnowledgeEntries knowledge,
            IncidentRelations relations,
            Reporters reporters,
            Units units,
            Posts posts,
            Clocks clocks,
            UnitClocks unitClocks,
            DutyClocks dutyClocks,
            TrackClocks trackClocks,
            SecretariatActs secretariat,
            CaseProcess process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reports = reports;
        this.words = words;
        this.facts = facts;
        this.knowledge = knowledge;
        this.relations = relations;
        this.reporters = reporters;
        this.units = units;
        this.posts = posts;
        this.clocks = clocks;
        this.unitClocks = unitClocks;
        this.dutyClocks = dutyClocks;
        this.trackClocks = trackClocks;
        this.secretariat = secretariat;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** From whoever reports it. */
    Incident begin(FirstReport report) {
        FirstReportCheck.check(report, clock.instant());
        return begin(report, reporters.self(report.unitCode()));
    }

    /** From somebody who telephoned, written down by whoever is logged in, in the post {@code listener}. */
    Incident heard(FirstReport report, Caller caller, String listener) {
        FirstReportCheck.check(report, clock.instant());
        return begin(report, reporters.caller(caller, listener));
    }

    private Incident begin(FirstReport report, Reporter by) {
        var now = clock.instant();
        var section = units.sectionOf(by.unitCode());
        var known = FirstKnowledge.of(
                report.noticedAt(),
                by,
                section.code().equals(by.unitCode()) ? section.bodyName() : section.name(),
                now);
        var incident = incident(report, by, FirstKnowledge.ofBody(known), now);
        rows.add(incident);
        reports.add(incident.number(), report, by, now);
        words.write(incident.number());
        relations.write(incident);
        facts.record(incident, report, by, known);
        return run(incident);
    }

    /**
     * The other event of a first report: reported by the same person at the same moment, with what is known of it. Its
     * first report is that of both, but for what happened and how many persons are concerned.
     */
    Incident splitOff(NewCases.Split split) {
        var event = split.event();
        var from = split.from();
        var origin = units.get(event.origin(from).value());
        var incident = new Incident(
                nextNumber(clock.instant()),
                IncidentStatus.RUNNING,
                event.kind(),
                event.medium(),
                CaseTitles.of(origin, event.kind(), event.medium()),
                origin.code(),
                units.sectionOf(origin.code()).code(),
                event.units(),
                from.knownAt(),
                from.known(),
                from.reportedAt(),
                from.reportedBy());
        rows.add(incident);
        reports.addSplit(incident, from.number(), event);
        words.write(incident.number());
        relations.write(incident);
        event.units().stream()
                .filter(part -> !part.value().equals(origin.code()))
                .forEach(part -> relations.joined(incident.number(), part));
        split.facts().accept(incident.number());
        return run(incident);
    }

    private Incident run(Incident incident) {
        startClocks(incident, knowledge.first(incident.number()));
        events.publishEvent(new IncidentReported(incident.number(), incident.originUnit()));
        process.incidentReported(incident.number());
        secretariat.seen(incident.number());
        return incident;
    }

    private IncidentId nextNumber(Instant now) {
        return rows.nextNumber(OfficialTime.fiscalYear(OfficialTime.dayOf(now)));
    }

    private Incident incident(FirstReport report, Reporter by, NewKnowledge known, Instant now) {
        var origin = units.get(by.unitCode());
        return new Incident(
                nextNumber(now),
                IncidentStatus.RUNNING,
                report.what().kind(),
                report.what().medium(),
                CaseTitles.of(origin, report.what().kind(), report.what().medium()),
                origin.code(),
                units.sectionOf(origin.code()).code(),
                List.of(new PartId(origin.code())),
                known.knownAt(),
                known.known(),
                now,
                reporters.account());
    }

    private void startClocks(Incident incident, Basis known) {
        clocks.start(
                incident.number(),
                null,
                ClockKey.SECRETARIAT_TOLD,
                known,
                posts.resolve(Role.SECRETARIAT, incident.originUnit()).unitCode(),
                Role.SECRETARIAT);
        dutyClocks.start(incident, known);
        incident.units().forEach(part -> unitClocks.start(incident.number(), incident.kind(), part, known));
        trackClocks.start(incident, known);
    }
}
