package jp.todoke.incident.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.todoke.clock.Clocks;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.ConcernedUnits;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentNotFound;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.duty.ContractorDelay;
import jp.todoke.incident.duty.KnowledgeCorrections;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.people.Masks;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the case page shows. */
@Service
public class CaseOverviews {

    private final CaseFacts facts;
    private final ConcernedUnits concerned;
    private final KnowledgeEntries knowledge;
    private final KnowledgeCorrections corrections;
    private final Clocks clocks;
    private final Units units;
    private final EarlyEnds earlyEnds;
    private final Masks masks;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final JdbcClient sql;
    private final Clock clock;

    CaseOverviews(
            CaseFacts facts,
            ConcernedUnits concerned,
            KnowledgeEntries knowledge,
            KnowledgeCorrections corrections,
            Clocks clocks,
            Units units,
            EarlyEnds earlyEnds,
            Masks masks,
            CaseAccess access,
            CurrentActor actors,
            JdbcClient sql,
            Clock clock) {
        this.facts = facts;
        this.concerned = concerned;
        this.knowledge = knowledge;
        this.corrections = corrections;
        this.clocks = clocks;
        this.units = units;
        this.earlyEnds = earlyEnds;
        this.masks = masks;
        this.access = access;
        this.actors = actors;
        this.sql = sql;
        this.clock = clock;
    }

    /** The case as it stands. Throws {@link IncidentNotFound}. */
    @Transactional(readOnly = true)
    public CaseOverview of(IncidentId id) {
        var known = facts.of(id);
        var incident = known.incident();
        var party = access.isParty(id);
        return new CaseOverview(
                id,
                Incident.label(id),
                incident.title(),
                incident.status(),
                incident.kind(),
                incident.medium(),
                unit(incident.originUnit()),
                unit(incident.sectionUnit()),
                concerned.of(id),
                incident.knownAt(),
                incident.known(),
                incident.reportedAt(),
                known.firstReport(),
                handled(party, known.natures()),
                known.circumstances(),
                handled(party, knowledge.all(id)),
                handled(party, corrections.of(id)),
                ContractorDelay.of(handled(party, known.knowledge())).orElse(null),
                known.affectedPersons().orElse(null),
                handled(party, known.counts().lines()),
                known.media(),
                handled(party, known.occurrences()),
                handled(party, known.exposures()),
                handled(party, clocks.of(id)),
                incident.status() == IncidentStatus.CLOSED ? closed(id).orElse(null) : null,
                earlyEnds.quicklyFound(id),
                masks.hiddenFrom(id, actors.get()),
                party,
                clock.instant());
    }

    /** What others found out is read by those who handle the case, not by a party to it. */
    private static <T> List<T> handled(boolean party, List<T> facts) {
        return party ? List.of() : facts;
    }

    private CaseOverview.UnitName unit(String code) {
        return CaseOverview.UnitName.of(units.get(code));
    }

    private Optional<CaseOverview.Closed> closed(IncidentId id) {
        return sql.sql("select * from incident_closing where incident = :incident order by id desc limit 1")
                .param("incident", id.value())
                .query((row, index) -> new CaseOverview.Closed(
                        ActedBy.of(row).name(), DbTime.required(row, "closed_at"), CaseText.of(row.getString("note"))))
                .optional();
    }
}
