package jp.todoke.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Usage in the database: added and read, never changed. */
@Repository
class UsageRows {

    private final JdbcClient sql;

    UsageRows(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What a row is besides the use itself: the press of the button, the file, or the row that it corrects or strikes
     * out.
     */
    record Origin(@Nullable UUID key, @Nullable Long file, @Nullable Long corrects, boolean removed) {}

    long add(IncidentId incident, NewUsage usage, Origin origin, RecordedBy recorded) {
        return sql.sql(
                        """
                insert into usage_entry (incident, key, import, corrects, removed, out_at, in_at, approx, user_name,
                    media, lost_media,
                    equipment, purpose, witness, reality, raw, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :key, :import, :corrects, :removed, :outAt, :inAt, :approx, :user, :media,
                    :lostMedia,
                    :equipment, :purpose, :witness, :reality, :raw, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("incident", incident.value())
                .param("key", origin.key())
                .param("import", origin.file())
                .param("corrects", origin.corrects())
                .param("removed", origin.removed())
                .param("outAt", DbTime.of(usage.outAt()))
                .param("inAt", DbTime.of(usage.inAt()))
                .param("approx", usage.approx())
                .param("user", usage.user().strip())
                .param("media", usage.media().stream().map(String::strip).toArray(String[]::new))
                .param("lostMedia", usage.lostMedia().stream().distinct().toArray(Integer[]::new))
                .param("equipment", usage.equipment())
                .param("purpose", usage.purpose())
                .param("witness", usage.witness())
                .param("reality", usage.reality())
                .param("raw", usage.raw())
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    long addFile(IncidentId incident, UUID key, String sha256, int entries, RecordedBy recorded) {
        return sql.sql(
                        """
                insert into usage_import (incident, key, sha256, entries, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :key, :sha256, :entries, :by, :byName, :byPost, :recordedAt) returning id""")
                .param("incident", incident.value())
                .param("key", key)
                .param("sha256", sha256)
                .param("entries", entries)
                .params(recorded.parameters())
                .query(Long.class)
                .single();
    }

    /** Whether this press of the button was recorded before. */
    boolean pressed(IncidentId incident, UUID key) {
        return sql.sql(
                        """
                select exists (select from usage_entry where incident = :incident and key = :key)
                    or exists (select from usage_import where incident = :incident and key = :key)""")
                .param("incident", incident.value())
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** When the same file was taken over last. */
    Optional<Instant> takenOver(IncidentId incident, String sha256) {
        return sql.sql(
                        """
                        select recorded_at from usage_import
                            where incident = :incident and sha256 = :sha256 order by id desc limit 1""")
                .param("incident", incident.value())
                .param("sha256", sha256)
                .query((row, index) -> DbTime.required(row, "recorded_at"))
                .optional();
    }

    /** Every row in the order of use, corrected ones included. */
    List<UsageEntry> of(IncidentId incident) {
        return sql.sql(
                        """
                select e.*, n.id as corrected_by from usage_entry e left join usage_entry n on n.corrects = e.id
                where e.incident = :incident order by e.out_at, e.in_at nulls last, e.id""")
                .param("incident", incident.value())
                .query((row, index) -> entry(row))
                .list();
    }

    private static UsageEntry entry(ResultSet row) throws SQLException {
        return new UsageEntry(
                row.getLong("id"),
                DbTime.required(row, "out_at"),
                row.getObject("in_at") == null ? null : DbTime.required(row, "in_at"),
                row.getBoolean("approx"),
                new CaseText(row.getString("user_name")),
                Arrays.stream((String[]) row.getArray("media").getArray())
                        .map(CaseText::new)
                        .toList(),
                List.of((Integer[]) row.getArray("lost_media").getArray()),
                CaseText.of(row.getString("equipment")),
                CaseText.of(row.getString("purpose")),
                CaseText.of(row.getString("witness")),
                CaseText.of(row.getString("reality")),
                CaseText.of(row.getString("raw")),
                row.getObject("import") != null,
                row.getBoolean("removed"),
                row.getObject("corrects", Long.class),
                row.getObject("corrected_by", Long.class),
                row.getString("acted_post"),
                DbTime.required(row, "recorded_at"));
    }
}
