package jp.todoke.incident.caselist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.EarlyEnds;
import jp.todoke.incident.FirstKnown;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.shared.DbTime;
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
    private static final String CASES =
            """
            from incident i join first_report f on f.incident = i.number
                 left join case_search s on s.incident = i.number%s
            where %s
              and (cast(:status as text) is null or i.status = :status)
              and (cast(:unit as text) is null or exists (
                  select 1 from case_unit ur where ur.incident = i.number and ur.unit_code = :unit))
              and not exists (select 1 from unnest(cast(:words as text[])) word where coalesce(strpos(
                  case when exists (select 1 from participant p
                                    left join participant_withdrawal w on w.participant = p.id
                                    where p.incident = i.number and w.participant is null
                                      and p.unit_code not in (:ownUnits))
                       then s.masked_words else s.words end, word), 0) = 0)
            """;

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
        var sees = access.sees("i.number");
        var parameters = parameters(filter);
        var total = sql.sql("select count(*) " + CASES.formatted("", sees))
                .params(parameters)
                .query(Long.class)
                .single();
        var items = sql.sql(
                        """
                        select i.*, 'PERSONS' = any (f.not_asked) as persons_not_asked, %s as quickly_found, %s
                        %s order by %s limit :size offset :start"""
                                .formatted(
                                        EarlyEnds.QUICKLY_FOUND,
                                        FirstKnown.COLUMNS,
                                        CASES.formatted(FirstKnown.JOIN, sees),
                                        filter.order().sql()))
                .params(parameters)
                .param("size", PAGE_SIZE)
                .param("start", (long) page * PAGE_SIZE)
                .query(this::summary)
                .list();
        return new Page<>(items, page, PAGE_SIZE, total);
    }

    /** What is null or empty narrows nothing. Nobody's unit has an empty code; an empty list would be no SQL. */
    private Map<String, Object> parameters(CaseFilter filter) {
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put(
                "status", filter.status() == null ? null : filter.status().name());
        parameters.put("unit", filter.unitCode() == null || filter.unitCode().isBlank() ? null : filter.unitCode());
        parameters.put(
                "words",
                filter.text() == null
                        ? new String[0]
                        : SearchText.words(filter.text()).toArray(String[]::new));
        parameters.put(
                "ownUnits",
                Stream.concat(Stream.of(""), actors.get().posts().stream().map(HeldPost::unitCode))
                        .toList());
        return parameters;
    }

    private CaseSummary summary(ResultSet row, int index) throws SQLException {
        var number = new IncidentId(row.getString("number"));
        var known = FirstKnown.of(row);
        var next = clocks.of(number).stream().filter(ClockView::running).min(Comparator.comparing(ClockView::limit));
        return new CaseSummary(
                number,
                Incident.label(number),
                row.getString("title"),
                IncidentStatus.valueOf(row.getString("status")),
                IncidentKind.valueOf(row.getString("kind")),
                MediumKind.valueOf(row.getString("medium")),
                units.get(row.getString("origin_unit")).name(),
                known.at(),
                known.told(),
                DbTime.required(row, "reported_at"),
                counts.series(number).persons().orElse(null),
                row.getBoolean("persons_not_asked"),
                row.getBoolean("quickly_found"),
                next.map(ClockView::limit).orElse(null),
                next.map(ClockView::id).orElse(null));
    }
}
