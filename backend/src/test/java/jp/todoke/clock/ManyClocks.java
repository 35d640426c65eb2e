package jp.todoke.clock;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of the nurseries with nothing but their clocks, in any number, each clock with its process in the engine. */
class ManyClocks {

    private static final int HANDS = 2;
    private static final int AT_ONCE = 100;
    private static final int NURSERIES = 20;

    private final Clocks clocks;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final int year;

    /** @param year the fiscal year in which no other case has its number */
    ManyClocks(ApplicationContext office, int year) {
        clocks = office.getBean(Clocks.class);
        sql = office.getBean(JdbcClient.class);
        transaction = office.getBean(TransactionTemplate.class);
        this.year = year;
    }

    /** One clock to start: in which of the cases, of which kind, of whom. */
    record Wanted(IncidentId incident, String nursery, ClockKey key, Instant basis) {

        Role doer() {
            return switch (key) {
                case HEAD_REPORT, FIRST_SEARCH, WRITTEN_REPORT -> Role.FACILITY_HEAD;
                case CHIEF_RECEIPT, PLAN_APPROVAL, PUBLICATION_DECISION -> Role.SECTION_CHIEF;
                default -> Role.SECRETARIAT;
            };
        }
    }

    /** So many clocks, {@code keys} in each case, the basis of each case an hour after that of the case before. */
    void start(int number, List<ClockKey> keys, Instant firstBasis, Duration apart) throws Exception {
        var cases = (number + keys.size() - 1) / keys.size();
        enter(cases, firstBasis);
        var wanted = IntStream.range(0, number)
                .mapToObj(clock -> {
                    var one = clock / keys.size();
                    return new Wanted(
                            IncidentId.of(year, one + 1),
                            nursery(one),
                            keys.get(clock % keys.size()),
                            firstBasis.plus(apart.multipliedBy(one)));
                })
                .toList();
        var hands = Executors.newFixedThreadPool(HANDS);
        var portions = IntStream.iterate(0, from -> from < number, from -> from + AT_ONCE)
                .mapToObj(from -> hands.submit(() -> start(wanted.subList(from, Math.min(number, from + AT_ONCE)))))
                .toList();
        for (Future<?> portion : portions) {
            portion.get();
        }
        hands.shutdown();
    }

    private void start(List<Wanted> portion) {
        transaction.executeWithoutResult(tx -> portion.forEach(clock -> clocks.start(
                clock.incident(),
                clock.doer() == Role.FACILITY_HEAD ? new PartId(clock.nursery()) : null,
                clock.key(),
                clock.basis(),
                clock.doer() == Role.SECRETARIAT ? "S-JOHO" : clock.nursery(),
                clock.doer())));
    }

    private void enter(int cases, Instant now) {
        transaction.executeWithoutResult(tx -> {
            sql.sql(
                            """
                    insert into incident (number, status, kind, medium, title, origin_unit, section_unit, reported_at, reported_by)
                    select :year || '-' || lpad(n::text, greatest(4, length(n::text)), '0'), 'RUNNING', 'LOSS', 'SD_CARD', '保育園 ＳＤカードの紛失',
                           'F' || lpad((1 + (n - 1) % :nurseries)::text, 3, '0'), 'S-HOIKU', :now, (select min(id) from account)
                    from generate_series(1, :cases) n""")
                    .param("year", String.valueOf(year))
                    .param("nurseries", NURSERIES)
                    .param("now", Timestamp.from(now))
                    .param("cases", cases)
                    .update();
            sql.sql(
                            """
                    insert into case_relation (incident, relation, unit_code)
                    select i.number, r.relation, case r.relation when 'SECTION' then 'S-HOIKU' when 'DEPARTMENT' then 'D-KODOMO' else i.origin_unit end
                    from incident i, (values ('ORIGIN'), ('CONCERNED_UNIT'), ('SECTION'), ('DEPARTMENT')) r (relation) where i.number like :like""")
                    .param("like", year + "-%")
                    .update();
        });
    }

    private static String nursery(int one) {
        return "F%03d".formatted(1 + one % NURSERIES);
    }

    /** How many rungs of these clocks rang. */
    long rang() {
        return sql.sql(
                        "select count(*) from clock_act a join clock c on c.id = a.clock where c.incident like :like and not a.skipped")
                .param("like", year + "-%")
                .query(Long.class)
                .single();
    }

    /** The ids of these clocks. */
    List<String> ids() {
        return sql.sql("select 'clock-' || id from clock where incident like :like")
                .param("like", year + "-%")
                .query(String.class)
                .list();
    }
}
