package jp.todoke.incident.extent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.Signatures;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.YesNoUnknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds in the database; nothing is changed, the newest revision of a medium's find holds. */
@Component
class FindRows {

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;

    FindRows(JdbcClient sql, Clock clock, Signatures signatures) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
    }

    /** What was written last of the find of that medium, also where it was struck out. */
    Optional<MediumFind> of(IncidentId incident, int medium) {
        return sql.sql(
                        """
                        select * from medium_find where incident = :incident and medium_no = :medium
                            order by revision desc limit 1""")
                .param("incident", incident.value())
                .param("medium", medium)
                .query(FindRows::find)
                .optional();
    }

    void add(IncidentId incident, int medium, int revision, boolean removed, NewFind find) {
        sql.sql(
                        """
                insert into medium_find (incident, medium_no, revision, removed, %s, place, found_by, seen, used,
                    condition, proof, attachment_no, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :medium, :revision, :removed, %s, :place, :foundBy, :seen, :used,
                    :condition, :proof, :attachment, :by, :byName, :byPost, :now)"""
                                .formatted(ToldTimeColumns.NAMES, ToldTimeColumns.VALUES))
                .param("incident", incident.value())
                .param("medium", medium)
                .param("revision", revision)
                .param("removed", removed)
                .params(ToldTimeColumns.parameters(find.time()))
                .param("place", find.place())
                .param("foundBy", find.foundBy())
                .param("seen", find.seen().name())
                .param("used", find.used().name())
                .param("condition", find.condition())
                .param("proof", find.proof())
                .param("attachment", find.attachment())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .update();
    }

    private static MediumFind find(ResultSet row, int index) throws SQLException {
        return new MediumFind(
                row.getInt("revision"),
                row.getBoolean("removed"),
                ToldTimeColumns.read(row),
                new CaseText(row.getString("place")),
                new CaseText(row.getString("found_by")),
                YesNoUnknown.valueOf(row.getString("seen")),
                YesNoUnknown.valueOf(row.getString("used")),
                new CaseText(row.getString("condition")),
                CaseText.of(row.getString("proof")),
                row.getObject("attachment_no", Integer.class),
                new CaseText(row.getString("acted_name")),
                DbTime.required(row, "recorded_at"));
    }
}
