package jp.todoke.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import jp.todoke.OfficeTest;
import jp.todoke.identity.CompletesStep;
import jp.todoke.shared.IncidentId;
import jp.todoke.sweep.CaseChain.Act;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every command of the step table, sent twice in the same instant. */
@OfficeTest
class TwoClerksTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    private final Findings findings = new Findings();

    @Test
    void twoClerksAtOnceLeaveTheCaseAsOneWould() throws Exception {
        var steps = stepOperations();
        var alone = new CaseChain(application, act -> CaseChain.send(mvc, act));
        var together = new CaseChain(
                application, act -> steps.remove(act.operation().id()) ? twice(act) : CaseChain.send(mvc, act));

        findings.check(
                "the nursery's case", () -> assertThat(rows(together.nursery())).isEqualTo(rows(alone.nursery())));
        findings.check(
                "the section's case", () -> assertThat(rows(together.section())).isEqualTo(rows(alone.section())));

        findings.check("the mail that went astray", () -> assertThat(rows(together.missent()))
                .isEqualTo(rows(alone.missent())));

        findings.none();
        assertThat(steps).as("commands that no chain sends").isEmpty();
    }

    private MockHttpServletResponse twice(Act act) throws Exception {
        var start = new CyclicBarrier(2);
        Callable<MockHttpServletResponse> clerk = () -> sent(act, start);
        var clerks = Executors.newFixedThreadPool(2);
        try {
            var answers = clerks.invokeAll(List.of(clerk, clerk));
            var first = answers.get(0).get();
            var second = answers.get(1).get();
            var done = first.getStatus() < 300 ? first : second;
            var refused = done == first ? second : first;
            findings.check(act.operation().id(), () -> {
                var problem = Answers.problem("the second", refused);
                assertThat(problem.get("status").asInt()).as(problem.toString()).isEqualTo(409);
            });
            return done;
        } finally {
            clerks.shutdown();
        }
    }

    private MockHttpServletResponse sent(Act act, CyclicBarrier start) throws Exception {
        start.await();
        return CaseChain.send(mvc, act);
    }

    private Set<String> stepOperations() {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .values()
                .stream()
                .filter(method -> method.hasMethodAnnotation(CompletesStep.class))
                .map(method -> method.getMethod().getName())
                .collect(Collectors.toSet());
    }

    /**
     * How many rows each table holds of the case; who looked and asked, the history tells besides. Mails are left out:
     * those that had not left when the case became confidential are taken back, and each has a key of its own.
     */
    private Map<String, Integer> rows(IncidentId incident) {
        var rows = new TreeMap<String, Integer>();
        var tables = sql.sql(
                        "select table_name from information_schema.columns where table_schema = 'todoke' and column_name = 'incident' and table_name not in ('audit', 'mail_outbox')")
                .query(String.class)
                .list();
        assertThat(tables).hasSizeGreaterThan(10);
        tables.forEach(table -> rows.put(
                table,
                sql.sql("select count(*) from " + table + " where incident = :incident")
                        .param("incident", incident.value())
                        .query(Integer.class)
                        .single()));
        return rows;
    }
}
