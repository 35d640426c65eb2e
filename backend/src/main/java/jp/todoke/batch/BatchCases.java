package jp.todoke.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.batch.BatchCase.Information;
import jp.todoke.batch.BatchCase.Occurred;
import jp.todoke.batch.BatchCase.Publication;
import jp.todoke.batch.BatchCase.Standing;
import jp.todoke.calendar.ToldTimeColumns;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.Confidentiality;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.FirstKnown;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.Track;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.InformationKind;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.notification.PersonsTold;
import jp.todoke.publication.PublicationChoice;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The cases of a period that its reader sees, with what the list asks of them: one query for each kind of fact, however
 * many cases there are.
 */
@Repository
class BatchCases {

    /** The most cases that one list holds. */
    static final int MOST = 2000;

    private static final String CASES =
            """
            select i.*, o.name as origin, s.name as section, f.person_groups, %s as quickly_found,
                'PERSONS' = any (f.not_asked) as persons_not_asked, %s as confidential, %s as publication_not_needed,
                %s or %s as persons_told,
                coalesce((select n.my_number from incident_nature n where n.incident = i.number and n.my_number is not null
                    order by n.id desc limit 1), f.my_number) = 'YES' as my_number, %s
            from incident i join first_report f on f.incident = i.number
                 join unit o on o.code = i.origin_unit join unit s on s.code = i.section_unit%s
            where coalesce(k.known_at, i.reported_at) >= :begins and coalesce(k.known_at, i.reported_at) < :ends and %s
            order by coalesce(k.known_at, i.reported_at), i.number limit :most""";
    private static final String OCCURRED =
            "select distinct on (incident) * from occurrence where incident = any (:cases) order by incident, id desc";
    private static final String INFORMATION =
            """
            select distinct on (incident) incident, kinds from information_kinds where incident = any (:cases)
            order by incident, id desc""";
    private static final String CHOICES =
            """
            select distinct on (d.incident) d.incident, d.choice from publication_decision d
            where d.incident = any (:cases) and d.reopening is not distinct from (
                select max(r.id) from case_reopening r join case_reopening_track t on t.reopening = r.id
                where r.incident = d.incident and t.track = 'PUBLICATION' and t.reason is null)
            order by d.incident, d.id desc""";
    private static final String PUBLISHED =
            """
            select distinct on (incident) incident, published_on from publication_record where incident = any (:cases)
            order by incident, decision desc""";
    private static final String CAUSES =
            """
            select distinct on (c.incident) c.incident, c.cause_status
            from (select incident, cause_status, 1 as weight, version as number from cause_analysis
                  union all select p.incident, p.cause_status, 0, p.number
                  from prevention_plan p join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED') c
            where c.incident = any (:cases) order by c.incident, c.weight desc, c.number desc""";
    private static final String RESPONSES =
            """
            select f.incident, 'FOUND' as response from medium_find f where f.incident = any (:cases) and not f.removed
              and not exists (select 1 from medium_find n where n.incident = f.incident and n.medium_no = f.medium_no
                  and n.revision > f.revision)
            union select incident, 'PERSONS_CONTACTED' from notification_contact
                where incident = any (:cases) and told > 0
            union select incident, 'APOLOGISED' from notification_contact
                where incident = any (:cases) and told > 0 and apology
            union select incident, 'COMMISSION_TOLD' from authority_filing where incident = any (:cases)
            union select p.incident, 'PLAN_APPROVED' from prevention_plan p
                join prevention_decision d on d.plan = p.id and d.outcome = 'APPROVED' where p.incident = any (:cases)
            union select incident, 'COUNCIL_TOLD' from council_meeting_held where incident = any (:cases)""";

    private final JdbcClient sql;
    private final CaseAccess access;
    private final AffectedCounts counts;

    BatchCases(JdbcClient sql, CaseAccess access, AffectedCounts counts) {
        this.sql = sql;
        this.access = access;
        this.counts = counts;
    }

    /** In the order in which they became known; one more than {@link #MOST} where there are more. */
    List<BatchCase> of(BatchPeriod period) {
        var found = sql.sql(CASES.formatted(
                        EarlyEnds.QUICKLY_FOUND,
                        Confidentiality.isConfidential("i.number"),
                        EarlyEnds.ended(Track.PUBLICATION),
                        PersonsTold.OF_CASE,
                        EarlyEnds.ended(Track.NOTIFICATION),
                        FirstKnown.COLUMNS,
                        FirstKnown.JOIN,
                        access.sees("i.number")))
                .params(access.parameters())
                .param("begins", DbTime.of(period.begins()))
                .param("ends", DbTime.of(period.ends()))
                .param("most", MOST + 1)
                .query((row, n) -> new Found(row))
                .list();
        var facts = new Facts(found.stream().map(Found::number).toList());
        return found.stream().map(each -> each.with(facts)).toList();
    }

    /** What the other tables say of these cases. */
    private final class Facts {

        final String[] cases;
        final Map<IncidentId, CountSeries> series;
        final Map<IncidentId, Occurred> occurred;
        final Map<IncidentId, List<InformationKind>> kinds;
        final Map<IncidentId, PublicationChoice> choices;
        final Map<IncidentId, LocalDate> published;
        final Map<IncidentId, CauseStatus> causes;
        final Map<IncidentId, Set<Response>> responses = new HashMap<>();

        Facts(List<IncidentId> numbers) {
            cases = numbers.stream().map(IncidentId::value).toArray(String[]::new);
            series = counts.series(numbers);
            occurred = read(
                    OCCURRED,
                    (row, n) ->
                            new Occurred(true, row.getObject("starts_on") == null ? null : ToldTimeColumns.read(row)));
            kinds = read(INFORMATION, (row, n) -> words(row, "kinds")
                    .map(InformationKind::valueOf)
                    .toList());
            choices = read(CHOICES, (row, n) -> PublicationChoice.valueOf(row.getString("choice")));
            published = read(PUBLISHED, (row, n) -> row.getObject("published_on", LocalDate.class));
            causes = read(CAUSES, (row, n) -> CauseStatus.valueOf(row.getString("cause_status")));
            rows(RESPONSES, (row, n) -> Map.entry(number(row), Response.valueOf(row.getString("response"))))
                    .forEach(done -> responses
                            .computeIfAbsent(done.getKey(), incident -> EnumSet.noneOf(Response.class))
                            .add(done.getValue()));
        }

        /** One row for each case. */
        private <T> Map<IncidentId, T> read(String query, RowMapper<T> mapper) {
            var read = new HashMap<IncidentId, T>();
            rows(query, (row, n) -> Map.entry(number(row), mapper.mapRow(row, n)))
                    .forEach(entry -> read.put(entry.getKey(), entry.getValue()));
            return read;
        }

        private <T> List<T> rows(String query, RowMapper<T> mapper) {
            return new ArrayList<>(
                    sql.sql(query).param("cases", cases).query(mapper).list());
        }
    }

    /** A row of the cases. */
    private record Found(
            IncidentId number,
            Standing standing,
            IncidentKind kind,
            MediumKind medium,
            String unit,
            FirstKnown known,
            List<PersonGroup> groups,
            boolean myNumber,
            boolean personsNotAsked,
            boolean publicationNotNeeded,
            boolean personsTold) {

        Found(ResultSet row) throws SQLException {
            this(
                    new IncidentId(row.getString("number")),
                    new Standing(
                            IncidentStatus.valueOf(row.getString("status")),
                            row.getBoolean("confidential"),
                            row.getBoolean("quickly_found")),
                    IncidentKind.valueOf(row.getString("kind")),
                    MediumKind.valueOf(row.getString("medium")),
                    unit(row.getString("section"), row.getString("origin")),
                    FirstKnown.of(row),
                    words(row, "person_groups").map(PersonGroup::valueOf).toList(),
                    row.getBoolean("my_number"),
                    row.getBoolean("persons_not_asked"),
                    row.getBoolean("publication_not_needed"),
                    row.getBoolean("persons_told"));
        }

        BatchCase with(Facts facts) {
            return new BatchCase(
                    number,
                    standing,
                    kind,
                    medium,
                    unit,
                    facts.occurred.getOrDefault(number, Occurred.NOT_SAID),
                    known.told(),
                    new Information(groups, facts.kinds.getOrDefault(number, List.of()), myNumber),
                    facts.series.get(number).persons().orElse(null),
                    personsNotAsked,
                    facts.causes.get(number),
                    facts.responses.getOrDefault(number, Set.of()),
                    new Publication(
                            facts.choices.get(number), publicationNotNeeded, personsTold, facts.published.get(number)));
        }

        /** 保育課（わかば保育園）; once where it is the section's own. */
        private static String unit(String section, String origin) {
            return section.equals(origin) ? section : section + "（" + origin + "）";
        }
    }

    private static IncidentId number(ResultSet row) throws SQLException {
        return new IncidentId(row.getString("incident"));
    }

    private static Stream<String> words(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
