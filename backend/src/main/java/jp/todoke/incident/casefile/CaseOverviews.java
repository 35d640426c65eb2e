package jp.todoke.incident.casefile;

import java.time.Clock;
import java.util.Optional;
import jp.todoke.clock.Clocks;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.ConcernedUnits;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentNotFound;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.duty.ContractorDelay;
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
    private final Clocks clocks;
    private final Units units;
    private final Masks masks;
    private final CurrentActor actors;
    private final JdbcClient sql;
    private final Clock clock;

    CaseOverviews(
            CaseFacts facts,
            ConcernedUnits concerned,
            Clocks clocks,
            Units units,
            Masks masks,
            CurrentActor actors,
            JdbcClient sql,
            Clock clock) {
        this.facts = facts;
        this.concerned = concerned;
        this.clocks = clocks;
        this.units = units;
        this.masks = masks;
        this.actors = actors;
        this.sql = sql;
        this.clock = clock;
    }

    /** The case as it stands. Throws {@link IncidentNotFound}. */
    @Transactional(readOnly = true)
    public CaseOverview of(IncidentId id) {
        var known = facts.of(id);
        var incident = known.incident();
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
                known.natures(),
                known.circumstances(),
                known.knowledge(),
                ContractorDelay.of(known.knowledge()).orElse(null),
                known.affectedPersons().orElse(null),
                known.counts().lines(),
                known.media(),
                known.occurrences(),
                known.exposures(),
                clocks.of(id),
                incident.status() == IncidentStatus.CLOSED ? closed(id).orElse(null) : null,
                masks.hiddenFrom(id, actors.get()),
                clock.instant());
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
