package jp.todoke.incident.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.Times;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Page;
import jp.todoke.shared.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of cases; its rows and its total hold only what its reader may see. */
@Service
public class CaseList {

    private static final int PAGE_SIZE = 20;
    private static final String COLUMNS =
            """
            select i.*, 'PERSONS' = any (f.not_asked) as persons_not_asked, (select min(k.known_at) from knowledge k where k.incident = i.number
                and k.employer = 'BODY' and k.of_what = 'INCIDENT') as known_at""";
    private static final String CASES =
            " from incident i join first_report f on f.incident = i.number left join case_search s on s.incident = i.number";

    /** What a search may look in: where somebody's name is hidden from the reader, the words without names. */
    private static final String WORDS =
            """
            case when exists (select 1 from participant p left join participant_withdrawal w on w.participant = p.id
                              where p.incident = i.number and w.participant is null and p.unit_code not in (:ownUnits))
                 then s.masked_words else s.words end""";

    private final JdbcClient sql;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final Units units;
    private final Clocks clocks;
    private final AffectedCounts counts;

    CaseList(
            JdbcClient sql, CaseAccess access, CurrentActor actors, Units units, Clocks clocks, AffectedCounts counts) {
        this.sql = sql;
        this.access = access;
        this.actors = actors;
        this.units = units;
        this.clocks = clocks;
        this.counts = counts;
    }

    /** One page, counted from 0; beyond the last page it is empty. */
    @Transactional(readOnly = true)
    public Page<CaseSummary> list(CaseFilter filter, int page) {
        var where = new StringBuilder(" where ").append(access.sees("i.number"));
        var parameters = new HashMap<String, Object>(access.parameters());
        narrow(filter, where, parameters);
        // Nobody's unit has an empty code; a list without anything in it is no SQL.
        parameters.put(
                "ownUnits",
                Stream.concat(Stream.of(""), actors.get().posts().stream().map(HeldPost::unitCode))
                        .toList());
        var total = sql.sql("select count(*)" + CASES + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var items = sql.sql(
                        COLUMNS + CASES + where + " order by " + filter.order().sql() + " limit :size offset :start")
                .params(parameters)
                .param("size", PAGE_SIZE)
                .param("start", (long) page * PAGE_SIZE)
                .query(this::summary)
                .list();
        return new Page<>(items, page, PAGE_SIZE, total);
    }

    private static void narrow(CaseFilter filter, StringBuilder where, Map<String, Object> parameters) {
        if (filter.status() != null) {
            where.append(" and i.status = :status");
            parameters.put("status", filter.status().name());
        }
        if (filter.unitCode() != null && !filter.unitCode().isBlank()) {
            where.append(
                    " and exists (select 1 from case_relation ur where ur.incident = i.number and ur.unit_code = :unit)");
            parameters.put("unit", filter.unitCode());
        }
        var words = filter.text() == null ? List.<String>of() : SearchText.words(filter.text());
        for (var word : words) {
            var parameter = "word" + parameters.size();
            where.append(" and strpos(")
                    .append(WORDS)
                    .append(", :")
                    .append(parameter)
                    .append(") > 0");
            parameters.put(parameter, word);
        }
    }

    private CaseSummary summary(ResultSet row, int index) throws SQLException {
        var number = new IncidentId(row.getString("number"));
        var reportedAt = Times.known(row, "reported_at");
        var knownAt = Times.read(row, "known_at");
        var next = clocks.of(number).stream().filter(ClockView::running).min(Comparator.comparing(ClockView::limit));
        return new CaseSummary(
                number,
                Incident.label(number),
                row.getString("title"),
                IncidentStatus.valueOf(row.getString("status")),
                IncidentKind.valueOf(row.getString("kind")),
                MediumKind.valueOf(row.getString("medium")),
                units.get(row.getString("origin_unit")).name(),
                knownAt == null ? reportedAt : knownAt,
                reportedAt,
                counts.persons(number).orElse(null),
                row.getBoolean("persons_not_asked"),
                next.map(ClockView::limit).orElse(null),
                next.map(ClockView::id).orElse(null));
    }
}
