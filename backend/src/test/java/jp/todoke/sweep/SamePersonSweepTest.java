package jp.todoke.sweep;

import static jp.todoke.identity.As.loggedIn;
import static jp.todoke.identity.As.pageOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.todoke.OfficeTest;
import jp.todoke.sweep.CaseChain.Act;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody logs in in another tab of the same browser: what the first tab still sends is nobody's, over every operation
 * that runs.
 */
@OfficeTest
class SamePersonSweepTest {

    private static final String ANOTHER = "/problems/another-person";
    private static final String TOO_OLD = "/problems/page-too-old";

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    private final Findings findings = new Findings();
    private int refused;

    @Test
    void aPageOfSomebodyElseChangesAndReadsNothing() throws Exception {
        for (var operation : new Operations(mvc).all()) {
            if (!operation.id().equals("logIn")) {
                findings.check(operation.id(), () -> assertThat(
                                type(operation, send(operation, loggedIn("encho"), pageOf("hoiku-a"))))
                        .isEqualTo(ANOTHER));
            }
        }
        findings.none();
    }

    @Test
    void aPageThatDoesNotSayWhoseItIsChangesNothing() throws Exception {
        for (var operation : new Operations(mvc).all()) {
            if (operation.changes() && !operation.id().equals("logIn")) {
                findings.check(operation.id(), () -> assertThat(type(operation, send(operation, loggedIn("encho"))))
                        .isEqualTo(TOO_OLD));
            }
        }
        findings.none();
    }

    /**
     * Each act of two whole cases would be done by the person who is logged in by now; from the first one's page it
     * leaves no trace.
     */
    @Test
    void nothingIsStoredOfWhatTheSecondPersonMightHaveDone() throws Exception {
        var chain = new CaseChain(application, act -> {
            var before = rows(act);
            for (var page : List.of(pageOf(act.login().equals("somu-bucho") ? "kansa" : "somu-bucho"), nobodys())) {
                assertThat(type(
                                act.operation(),
                                mvc.perform(request(act, page)).andReturn().getResponse()))
                        .isIn(ANOTHER, TOO_OLD);
                refused++;
            }
            assertThat(rows(act)).as(act.operation().id()).isEqualTo(before);
            return CaseChain.send(mvc, act);
        });

        chain.nursery();
        chain.missent();

        assertThat(refused).isGreaterThan(80);
    }

    private static AbstractMockHttpServletRequestBuilder<?> request(Act act, RequestPostProcessor page) {
        return act.operation()
                .request(act.places(), act.body().toString())
                .with(loggedIn(act.login()))
                .with(page);
    }

    private static RequestPostProcessor nobodys() {
        return request -> request;
    }

    /** How many rows of each table tell of this case. */
    private Map<String, Long> rows(Act act) {
        var counts = new TreeMap<String, Long>();
        for (var table : sql.sql(
                        "select table_name from information_schema.columns where table_schema = 'todoke' and column_name = 'incident'")
                .query(String.class)
                .list()) {
            counts.put(
                    table,
                    sql.sql("select count(*) from todoke." + table + " where incident = :number")
                            .param("number", act.places().get("number"))
                            .query(Long.class)
                            .single());
        }
        return counts;
    }

    private MockHttpServletResponse send(Operation operation, RequestPostProcessor... with) throws Exception {
        var request = operation.body() == null
                ? operation.request(Map.of())
                : operation.request(Map.of(), operation.body().sample().toString());
        for (var each : with) {
            request.with(each);
        }
        return mvc.perform(request).andReturn().getResponse();
    }

    private static String type(Operation operation, MockHttpServletResponse answer) throws Exception {
        return Answers.problem(operation.id(), answer).get("type").asString();
    }
}
