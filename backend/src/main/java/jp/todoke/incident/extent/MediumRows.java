package jp.todoke.incident.extent;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Signatures;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Media and their contents in the database; nothing is changed, the newest revision of a number holds. */
@Component
class MediumRows {

    private static final String USED = "used";

    private final JdbcClient sql;
    private final Clock clock;
    private final Signatures signatures;
    private final FindRows finds;

    MediumRows(JdbcClient sql, Clock clock, Signatures signatures, FindRows finds) {
        this.sql = sql;
        this.clock = clock;
        this.signatures = signatures;
        this.finds = finds;
    }

    int nextNumber(IncidentId incident) {
        return sql.sql("select coalesce(max(medium_no), 0) + 1 from medium where incident = :incident")
                .param("incident", incident.value())
                .query(Integer.class)
                .single();
    }

    void add(IncidentId incident, int number, int revision, boolean removed, NewMedium medium) {
        var id = sql.sql(
                        """
                insert into medium (incident, medium_no, revision, removed, kind, label, quantity, unit, items,
                    items_unit, approx, protection, protection_words, copies, copies_words, rule, rule_followed,
                    rule_words, %s, note, acted_by, acted_name, acted_post, recorded_at)
                values (:incident, :number, :revision, :removed, :kind, :label, :quantity, :unit, :items,
                    :itemsUnit, :approx, :protection, :protectionWords, :copies, :copiesWords, :rule, :ruleFollowed,
                    :ruleWords, %s, :note, :by, :byName, :byPost, :now) returning id"""
                                .formatted(ToldTimeColumns.names(USED), ToldTimeColumns.values(USED)))
                .param("incident", incident.value())
                .param("number", number)
                .param("revision", revision)
                .param("removed", removed)
                .param("kind", medium.kind().name())
                .param("label", medium.label())
                .param("quantity", medium.quantity())
                .param("unit", medium.unit())
                .param("items", medium.items())
                .param("itemsUnit", medium.itemsUnit())
                .param("approx", medium.approx())
                .params(medium.safeguards().parameters())
                .params(ToldTimeColumns.parameters(USED, medium.lastUsedAt()))
                .param("note", medium.note())
                .params(signatures.in(incident).parameters())
                .param("now", DbTime.of(clock.instant()))
                .query(Long.class)
                .single();
        for (var position = 0; position < medium.contents().size(); position++) {
            addContent(id, position, medium.contents().get(position));
        }
    }

    private void addContent(long medium, int position, NewMedium.Content content) {
        sql.sql(
                        """
                insert into medium_content (medium, position, shot_on, shot_text, people, persons, what, items,
                    items_max, counted_in, approx, note)
                values (:medium, :position, :shotOn, :shotText, :people, :persons, :what, :items, :itemsMax,
                    :itemsUnit, :approx, :note)""")
                .param("medium", medium)
                .param("position", position)
                .param("shotOn", content.shotOn().stream().map(Date::valueOf).toArray(Date[]::new))
                .param("shotText", content.shotText())
                .param("people", content.people())
                .param("persons", content.persons().toArray(Integer[]::new))
                .param("what", content.what())
                .param("items", content.items())
                .param("itemsMax", content.itemsMax())
                .param("itemsUnit", content.itemsUnit())
                .param("approx", content.approx())
                .param("note", content.note())
                .update();
    }

    /** The media that hold, by number. */
    List<Medium> of(IncidentId incident) {
        return sql
                .sql(
                        """
                select distinct on (medium_no) * from medium where incident = :incident
                    order by medium_no, revision desc""")
                .param("incident", incident.value())
                .query((row, index) -> row.getBoolean("removed") ? null : medium(row))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private Medium medium(ResultSet row) throws SQLException {
        var find = finds.of(new IncidentId(row.getString("incident")), row.getInt("medium_no"));
        return new Medium(
                row.getInt("medium_no"),
                row.getInt("revision"),
                MediumKind.valueOf(row.getString("kind")),
                new CaseText(row.getString("label")),
                row.getObject("quantity", Integer.class),
                row.getString("unit"),
                row.getObject("items", Integer.class),
                row.getString("items_unit"),
                row.getBoolean("approx"),
                Safeguards.read(row),
                ToldTimeColumns.read(USED, row),
                CaseText.of(row.getString("note")),
                contents(row.getLong("id")),
                find.filter(MediumFind::holds).orElse(null),
                find.map(MediumFind::revision).orElse(0),
                ActedBy.of(row).name(),
                DbTime.required(row, "recorded_at"));
    }

    private List<Medium.Content> contents(long medium) {
        return sql.sql("select * from medium_content where medium = :medium order by position")
                .param("medium", medium)
                .query(MediumRows::content)
                .list();
    }

    private static Medium.Content content(ResultSet row, int index) throws SQLException {
        var days = Arrays.stream((Date[]) row.getArray("shot_on").getArray())
                .map(Date::toLocalDate)
                .toList();
        var persons = List.of((Integer[]) row.getArray("persons").getArray());
        return new Medium.Content(
                days,
                CaseText.of(row.getString("shot_text")),
                CaseText.of(row.getString("people")),
                persons,
                new CaseText(row.getString("what")),
                row.getObject("items", Integer.class),
                row.getObject("items_max", Integer.class),
                CaseText.of(row.getString("counted_in")),
                row.getBoolean("approx"),
                CaseText.of(row.getString("note")));
    }
}
