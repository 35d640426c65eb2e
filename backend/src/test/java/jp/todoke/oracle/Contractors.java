package jp.todoke.oracle;

import static jp.todoke.identity.As.acting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.contract.ContractClause;
import jp.todoke.contract.ContractKind;
import jp.todoke.contract.ContractTerms;
import jp.todoke.contract.Contracts;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contractors of the year, and what must stand of each of their cases: how long they took to tell the city. */
final class Contractors {

    /** Reports and what they set in motion lie no further apart. */
    private static final Duration OF_ONE_ACT = Duration.ofSeconds(9);

    private final JdbcClient sql;

    Contractors(JdbcClient sql) {
        this.sql = sql;
    }

    /** A contractor without an account joins the one of the demo, with a contract that names hours. */
    static void enter(ApplicationContext office) throws Exception {
        var sql = office.getBean(JdbcClient.class);
        var place = Place.CONTRACTOR_BY_TELEPHONE;
        sql.sql(
                        """
                insert into unit (code, name, kind, parent_code, body_code, position)
                values (:code, '株式会社青葉印刷', 'CONTRACTOR', 'S-KOREI', 'M', 901) on conflict do nothing""")
                .param("code", place.unit)
                .update();
        var terms = new ContractTerms(
                place.unit,
                "通知書の印刷",
                ContractKind.ENTRUSTMENT,
                List.of("S-KOREI"),
                LocalDate.of(2012, 4, 1),
                null,
                List.of(ContractClause.ACCIDENT_REPORT),
                null,
                place.noticeHours());
        var key = UUID.nameUUIDFromBytes("contract of the year".getBytes());
        acting(sql, "joho-a", () -> office.getBean(Contracts.class).enter(terms, key));
    }

    private record Notice(long clock, String state, Instant basis, Instant limit, Instant met) {}

    /**
     * What is wrong with the notices of these cases. Each of a contractor has one, begun when the contractor knew and
     * met when the city was told, late if that was after the hours of the contract; it never rang. A contractor's
     * knowledge told afterwards stands beside it. No other case has one.
     */
    List<String> faults(Map<IncidentId, PlannedCase> cases) {
        var faults = new ArrayList<String>();
        cases.forEach((incident, planned) -> {
            var notices = notices(incident);
            if (notices.size() != (planned.place().ofContractor() ? 1 : 0)) {
                faults.add(incident + " of " + planned.place() + " has the notices " + notices);
            } else if (planned.place().ofContractor()) {
                var notice = notices.get(0);
                if (!right(notice, planned)) {
                    faults.add(incident + " of " + planned + " has " + notice);
                }
                if (!hindsights(notice).equals(expectedHindsights(incident, planned))) {
                    faults.add(incident + " of " + planned + " looks back with " + hindsights(notice));
                }
                if (rang(notice)) {
                    faults.add(incident + " rang for a notice that was given");
                }
            }
        });
        return faults;
    }

    private static boolean right(Notice notice, PlannedCase planned) {
        var limit = limit(planned.noticedAt(), planned);
        var told = planned.firstKnown();
        return notice.basis().equals(planned.noticedAt())
                && notice.limit().equals(limit)
                && notice.state().equals(told.isAfter(limit) ? "MET_LATE" : "MET")
                && !notice.met().isBefore(told)
                && Duration.between(told, notice.met()).compareTo(OF_ONE_ACT) < 0;
    }

    private static Instant limit(Instant knew, PlannedCase planned) {
        return knew.plus(Duration.ofHours(planned.place().noticeHours()));
    }

    /** What somebody of the contractor remembered; of a case that had ended nobody told it. */
    private List<Instant> expectedHindsights(IncidentId incident, PlannedCase planned) {
        return planned.fact(LaterFact.Kind.CONTRACTOR_REMEMBERED, Instant.MAX)
                .map(LaterFact::knewAt)
                .filter(knew -> sql.sql(
                                "select exists (select 1 from knowledge where incident = :incident and known_at = :knew)")
                        .param("incident", incident.value())
                        .param("knew", OffsetDateTime.ofInstant(knew, ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single())
                .map(knew -> List.of(limit(knew, planned)))
                .orElse(List.of());
    }

    private List<Notice> notices(IncidentId incident) {
        return sql.sql(
                        "select id, state, basis_at, limit_at, met_at from clock where incident = :incident and clock_key = 'ENTRUSTEE_NOTICE'")
                .param("incident", incident.value())
                .query((row, n) -> new Notice(
                        row.getLong("id"),
                        row.getString("state"),
                        row.getObject("basis_at", OffsetDateTime.class).toInstant(),
                        row.getObject("limit_at", OffsetDateTime.class).toInstant(),
                        row.getObject("met_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private List<Instant> hindsights(Notice notice) {
        return sql.sql("select limit_at from clock_hindsight where clock = :clock order by id")
                .param("clock", notice.clock())
                .query((row, n) ->
                        row.getObject("limit_at", OffsetDateTime.class).toInstant())
                .list();
    }

    private boolean rang(Notice notice) {
        return sql.sql("select exists (select 1 from clock_act where clock = :clock)")
                .param("clock", notice.clock())
                .query(Boolean.class)
                .single();
    }
}
