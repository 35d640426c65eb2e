package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.extent.InformationKinds.InformationKindsRecorded;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 情報の種類 of a case: what was said of it is added and read, never changed. */
@Service
@Transactional
public class KindsOfInformation {

    private final Incidents incidents;
    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;

    KindsOfInformation(
            Incidents incidents, JdbcClient sql, Clock clock, Signatures signatures, ApplicationEventPublisher events) {
        this.incidents = incidents;
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.events = events;
    }

    /**
     * Adds what is known now, of a running case. Nothing named is an answer only where all of it was looked through.
     */
    public void add(IncidentId incident, List<InformationKind> kinds, boolean allChecked, String basis) {
        incidents.lock(incident);
        incidents.requireRunning(incident);
        new FieldChecks()
                .that(allChecked || !kinds.isEmpty(), "kinds", "kinds-or-all-checked")
                .refuse();
        var named = kinds.stream().distinct().sorted().toList();
        sql.sql(
                        """
                        insert into information_kinds (incident, kinds, all_checked, basis, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:incident, :kinds, :allChecked, :basis, :by, :byName, :byPost, :now)""")
                .param("incident", incident.value())
                .param("kinds", named.stream().map(InformationKind::name).toArray(String[]::new))
                .param("allChecked", allChecked)
                .param("basis", basis)
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
        events.publishEvent(new InformationKindsRecorded(incident, named, allChecked));
    }

    /** The last one first: it holds. Empty while nobody has looked. */
    @Transactional(readOnly = true)
    public List<InformationKinds> of(IncidentId incident) {
        return sql.sql("select * from information_kinds where incident = :incident order by id desc")
                .param("incident", incident.value())
                .query((row, n) -> read(row))
                .list();
    }

    private static InformationKinds read(ResultSet row) throws SQLException {
        return new InformationKinds(
                Stream.of((String[]) row.getArray("kinds").getArray())
                        .map(InformationKind::valueOf)
                        .toList(),
                row.getBoolean("all_checked"),
                new CaseText(row.getString("basis")),
                new CaseText(row.getString("acted_name")),
                DbTime.required(row, "recorded_at"));
    }
}
