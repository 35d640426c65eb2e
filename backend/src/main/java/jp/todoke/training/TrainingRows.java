package jp.todoke.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.StrippedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trainings in the database: added and read, never changed. */
@Repository
class TrainingRows {

    private final JdbcClient sql;

    TrainingRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Gives the number of a new training; empty where this press of the button entered one before. */
    Optional<Long> add(NewTraining typed, List<IncidentId> cases, UUID key, RecordedBy recorded) {
        var id = sql.sql(
                        """
                        insert into training (key, subject, first_day, last_day, material, acted_by, acted_name,
                            acted_post, recorded_at)
                        values (:key, :subject, :first, :last, :material, :by, :byName, :byPost, :recordedAt)
                        on conflict (acted_by, key) do nothing returning id""")
                .param("key", key)
                .param("subject", typed.subject().strip())
                .param("first", typed.firstDay())
                .param("last", typed.last())
                .param("material", StrippedText.of(typed.material()))
                .params(recorded.parameters())
                .query(Long.class)
                .optional();
        id.ifPresent(training -> {
            typed.units().forEach(each -> sql.sql(
                            "insert into training_unit (training, unit_code, persons) values (:id, :unit, :persons)")
                    .param("id", training)
                    .param("unit", each.unit().value())
                    .param("persons", each.persons())
                    .update());
            cases.forEach(incident -> sql.sql("insert into training_case (training, incident) values (:id, :incident)")
                    .param("id", training)
                    .param("incident", incident.value())
                    .update());
        });
        return id;
    }

    /** Takes a training back; false where somebody did before. */
    boolean withdraw(long training, String reason, RecordedBy recorded) {
        return sql.sql(
                                """
                        insert into training_withdrawal (training, reason, acted_by, acted_name, acted_post, recorded_at)
                        values (:training, :reason, :by, :byName, :byPost, :recordedAt) on conflict do nothing""")
                        .param("training", training)
                        .param("reason", reason)
                        .params(recorded.parameters())
                        .update()
                == 1;
    }

    /** Those that began from one day to another and were not taken back, the latest first. */
    List<Training> between(LocalDate from, LocalDate to) {
        return read("t.first_day between :from and :to", Map.of("from", from, "to", to));
    }

    /** Those that came from a case and were not taken back, the latest first. */
    List<Training> from(IncidentId incident) {
        return read(
                "exists (select 1 from training_case f where f.training = t.id and f.incident = :incident)",
                Map.of("incident", incident.value()));
    }

    Optional<Training> find(long id) {
        return read("t.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<Training> read(String which, Map<String, ?> parameters) {
        var chosen = "from training t where " + which
                + " and not exists (select 1 from training_withdrawal w where w.training = t.id)";
        var units = new HashMap<Long, List<Training.Participation>>();
        sql.sql("select u.* from training_unit u join unit n on n.code = u.unit_code where u.training in (select t.id "
                        + chosen + ") order by n.position, n.code")
                .params(parameters)
                .query(row -> {
                    units.computeIfAbsent(row.getLong("training"), id -> new ArrayList<>())
                            .add(new Training.Participation(row.getString("unit_code"), row.getInt("persons")));
                });
        var cases = new HashMap<Long, List<IncidentId>>();
        sql.sql("select c.* from training_case c where c.training in (select t.id " + chosen + ") order by c.incident")
                .params(parameters)
                .query(row -> {
                    cases.computeIfAbsent(row.getLong("training"), id -> new ArrayList<>())
                            .add(new IncidentId(row.getString("incident")));
                });
        return sql.sql("select t.* " + chosen + " order by t.first_day desc, t.id desc")
                .params(parameters)
                .query((row, n) -> training(row, units, cases))
                .list();
    }

    private static Training training(
            ResultSet row, Map<Long, List<Training.Participation>> units, Map<Long, List<IncidentId>> cases)
            throws SQLException {
        var id = row.getLong("id");
        return new Training(
                id,
                row.getString("subject"),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getString("material"),
                units.getOrDefault(id, List.of()),
                cases.getOrDefault(id, List.of()),
                ActedBy.of(row),
                DbTime.required(row, "recorded_at"));
    }
}
