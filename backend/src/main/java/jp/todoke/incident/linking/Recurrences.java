package jp.todoke.incident.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 再発: which cases happened again or before, for the paper that tells the council of it; no confidential one. */
@Component
public class Recurrences {

    private final CaseLinkRows rows;
    private final Incidents incidents;
    private final Units units;
    private final JdbcClient sql;

    Recurrences(CaseLinkRows rows, Incidents incidents, Units units, JdbcClient sql) {
        this.rows = rows;
        this.incidents = incidents;
        this.units = units;
        this.sql = sql;
    }

    /** The other case and why it is said to be the same; {@code before} this one or after it. */
    public record Recurrence(String title, String unit, LocalDate known, boolean before, CaseText reason) {}

    /** Those of the case, the first linked first. */
    @Transactional(readOnly = true)
    public List<Recurrence> of(IncidentId incident) {
        var known = incidents.get(incident).knownAt();
        return rows.of(incident).links().stream()
                .filter(link -> link.holds() && link.kind() == LinkKind.RECURRENCE)
                .flatMap(link -> Stream.ofNullable(link.otherThan(incident))
                        .filter(other -> !confidential(other))
                        .map(incidents::get)
                        .map(other -> new Recurrence(
                                other.title(),
                                units.get(other.originUnit()).name(),
                                OfficialTime.dayOf(other.knownAt()),
                                other.knownAt().isBefore(known),
                                link.reason())))
                .toList();
    }

    private boolean confidential(IncidentId incident) {
        return sql.sql("select " + Confidentiality.isConfidential(":incident"))
                .param("incident", incident.value())
                .query(Boolean.class)
                .single();
    }
}
