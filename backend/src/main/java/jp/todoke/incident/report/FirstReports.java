package jp.todoke.incident.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Circumstances;
import jp.todoke.incident.extent.Malice;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** First reports as they were given. */
@Component
public class FirstReports {

    private static final String NOTICED = "noticed";
    private static final String SEEN = "seen";

    private final JdbcClient sql;
    private final Reporters reporters;

    FirstReports(JdbcClient sql, Reporters reporters) {
        this.sql = sql;
        this.reporters = reporters;
    }

    void add(IncidentId id, FirstReport report, Reporter by, Instant now) {
        var persons = report.persons();
        sql.sql(
                        """
                insert into first_report (incident, %s, kind, kind_words, medium, description,
                    person_groups, contents, persons_min, persons_max, place, place_unknown, %s, malice, noticed_by, noticed_by_words, danger, danger_words, my_number,
                    happened_where, unit_code, caller_name,
                    caller_post, heard_from, not_asked, acted_by, acted_name, acted_post, reported_at)
                values (:incident, %s, :kind, :kindWords, :medium, :description,
                    :groups, :contents, :min, :max, :place, :placeUnknown, %s, :malice, :noticedBy, :noticedByWords, :danger, :dangerWords, :myNumber,
                    :happenedWhere, :unit, :callerName,
                    :callerPost, :heardFrom, :notAsked, :by, :byName, :byPost, :reportedAt)"""
                                .formatted(
                                        ToldTimeColumns.names(NOTICED),
                                        ToldTimeColumns.names(SEEN),
                                        ToldTimeColumns.values(NOTICED),
                                        ToldTimeColumns.values(SEEN)))
                .param("incident", id.value())
                .params(ToldTimeColumns.parameters(NOTICED, report.noticedAt().told()))
                .param("kind", report.what().kind().name())
                .param(
                        "kindWords",
                        report.what().kind() == IncidentKind.OTHER
                                ? StrippedText.of(report.what().kindWords())
                                : null)
                .param("medium", report.what().medium().name())
                .params(report.told().parameters())
                .param("description", stripped(report.what().description()))
                .param(
                        "groups",
                        report.whose().groups().stream().map(Enum::name).toArray(String[]::new))
                .param("contents", stripped(report.whose().contents()))
                .param("min", persons.unknown() ? null : persons.min())
                .param("max", persons.unknown() ? null : persons.max())
                .param("place", stripped(report.place().where()))
                .param("placeUnknown", report.place().unknown())
                .params(ToldTimeColumns.parameters(SEEN, report.place().lastSeen()))
                .param("malice", report.malice().name())
                .param("unit", by.unitCode())
                .param("callerName", by.heard() == null ? null : by.name())
                .param("callerPost", by.heard() == null ? null : by.postName())
                .params(reporters.writer(by).parameters())
                .param(
                        "heardFrom",
                        DbTime.of(by.heard() == null ? null : by.heard().from()))
                .param("notAsked", report.leftOut().stream().map(Enum::name).toArray(String[]::new))
                .param("reportedAt", DbTime.of(now))
                .update();
    }

    /**
     * As it was given for the case {@code from}, with what is told of this event of the two; nobody told how many it
     * concerns.
     */
    void addSplit(Incident incident, IncidentId from, SplitOff event) {
        var kept =
                """
                %s, person_groups, place, place_unknown, %s, malice, noticed_by,
                noticed_by_words, danger, danger_words, my_number, happened_where, caller_name, caller_post, heard_from,
                not_asked, acted_by, acted_name, acted_post, reported_at"""
                        .formatted(ToldTimeColumns.names(NOTICED), ToldTimeColumns.names(SEEN));
        sql.sql(
                        """
                insert into first_report (incident, kind, kind_words, medium, description, contents, unit_code, %s)
                select :incident, :kind, :kindWords, :medium, :description, :contents, :unit, %s from first_report where incident = :from"""
                                .formatted(kept, kept))
                .param("incident", incident.number().value())
                .param("kind", incident.kind().name())
                .param("kindWords", event.kindWords())
                .param("medium", incident.medium().name())
                .param("description", stripped(event.description()))
                .param("contents", stripped(event.contents()))
                .param("unit", incident.originUnit())
                .param("from", from.value())
                .update();
    }

    public GivenReport of(IncidentId id) {
        return sql.sql("select * from first_report where incident = :incident")
                .param("incident", id.value())
                .query(FirstReports::given)
                .single();
    }

    private static GivenReport given(ResultSet row, int index) throws SQLException {
        var groups = words(row, "person_groups").map(PersonGroup::valueOf).toList();
        var writer = ActedBy.of(row);
        var caller = row.getString("caller_name");
        return new GivenReport(
                ToldTimeColumns.read(NOTICED, row),
                IncidentKind.valueOf(row.getString("kind")),
                CaseText.of(row.getString("kind_words")),
                MediumKind.valueOf(row.getString("medium")),
                CaseText.of(row.getString("description")),
                groups,
                CaseText.of(row.getString("contents")),
                row.getObject("persons_min", Integer.class),
                row.getObject("persons_max", Integer.class),
                CaseText.of(row.getString("place")),
                row.getBoolean("place_unknown"),
                ToldTimeColumns.read(SEEN, row),
                Malice.valueOf(row.getString("malice")),
                Circumstances.read(row),
                row.getString("unit_code"),
                caller == null ? writer.name() : new CaseText(caller),
                caller == null ? writer.post() : row.getString("caller_post"),
                DbTime.required(row, "reported_at"),
                caller == null ? null : writer.name(),
                DbTime.read(row, "heard_from"),
                words(row, "not_asked").map(FirstReport.Question::valueOf).toList());
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    /** Empty where nothing was written. */
    private static String stripped(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
