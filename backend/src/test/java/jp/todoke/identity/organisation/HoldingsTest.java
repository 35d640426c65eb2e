package jp.todoke.identity.organisation;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.account.Accounts;
import jp.todoke.incident.Cases;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each test appoints a person of its own; today is 1 March 2027. */
@OfficeTest
class HoldingsTest {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    SettableClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    Holdings holdings;

    private final String login = "held-" + PEOPLE.incrementAndGet();
    private long account;
    private long post;

    @BeforeEach
    void aPersonAndAPost() {
        Cases.itIs(clock, "2027-03-01T09:00");
        account = accounts.enter(login, "新井 歩", "90001", null, null, "a-long-phrase-of-words");
        post = sql.sql("select id from post where unit_code = 'F008' and role = 'facility-head'")
                .query(Long.class)
                .single();
    }

    @ParameterizedTest(name = "ended on {0}")
    @CsvSource({"2027-03-31", "2027-03-01", "2026-12-31"})
    void aHoldingCancelledBeforeItBeginsHoldsNothingOnAnyDayAndStaysInTheHistory(String last) throws Exception {
        appoint(false, "2027-04-01", null).andExpect(status().isOk());

        end(last).andExpect(status().isOk());

        Cases.itIs(clock, "2027-04-01T09:00");
        holdsNothing();
        mvc.perform(admin(get("/api/admin/units")))
                .andExpect(jsonPath(mine("state")).value("VOID"))
                .andExpect(jsonPath(mine("from")).value("2027-04-01"));
        mvc.perform(admin(get("/api/admin/history")))
                .andExpect(jsonPath("$.items[?(@.what == 'HoldingTakenBack' && '2027-04-01' in @.detail)]")
                        .isNotEmpty());
    }

    @ParameterizedTest(name = "deputy {0}, then deputy {1} from {2} to {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "false,false,2027-03-01,-",
                "false,true,2028-01-01,2028-12-31",
                "true,true,2026-01-01,2027-03-01",
                "true,false,2027-03-31,2027-04-01"
            })
    void nobodyIsAppointedTwiceToAPostForTheSameDays(boolean deputy, boolean again, String from, String to)
            throws Exception {
        appoint(deputy, "2027-03-01", null).andExpect(status().isOk());

        appoint(again, from, to)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("login"))
                .andExpect(jsonPath("$.violations[0].message").value(containsString("令和9年3月1日から")));

        end("2027-03-01").andExpect(status().isOk());
        Cases.itIs(clock, "2027-03-02T09:00");
        holdsNothing();
    }

    @Test
    void somebodyReturnsToAPostTheDayAfterLeavingIt() throws Exception {
        appoint(false, "2026-04-01", "2027-03-31").andExpect(status().isOk());
        appoint(true, "2027-04-01", null).andExpect(status().isOk());

        mvc.perform(admin(post("/api/admin/holdings/{id}/end", first())).content("{\"to\":\"2027-04-01\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("to"));
        mvc.perform(admin(delete("/api/admin/holdings/{id}/end", first()))).andExpect(status().isBadRequest());
    }

    @Test
    void aSlipOfTodayIsTakenBackAndItsAccessEndsAtOnce() throws Exception {
        appoint(false, "2027-03-01", null).andExpect(status().isOk());
        mvc.perform(get("/api/session").with(as(login))).andExpect(jsonPath("$.posts", hasSize(1)));

        takeBack().andExpect(status().isNoContent());

        holdsNothing();
        mvc.perform(admin(get("/api/admin/units")))
                .andExpect(jsonPath(mine("state")).value("VOID"))
                .andExpect(jsonPath(mine("voidReason")).value("別の人と間違えたため"));
        takeBack().andExpect(status().isConflict());
        appoint(false, "2027-03-01", null).andExpect(status().isOk());
    }

    @Test
    void whatBeganBeforeTodayIsEndedAndNotTakenBackUnlessItWasEnteredToday() throws Exception {
        appoint(false, "2027-02-22", null).andExpect(status().isOk());
        Cases.itIs(clock, "2027-03-02T09:00");

        takeBack().andExpect(status().isUnprocessableContent());
        end("2027-02-21")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("to"));
        Cases.itIs(clock, "2027-03-01T09:00");
        takeBack().andExpect(status().isNoContent());
        holdsNothing();
    }

    @Test
    void anEndEnteredBySlipIsCorrectedOrTakenBack() throws Exception {
        appoint(false, "2026-04-01", null).andExpect(status().isOk());
        end("2027-02-28").andExpect(status().isOk());
        holdsNothing();

        end("2027-03-31").andExpect(status().isOk());
        mvc.perform(get("/api/session").with(as(login))).andExpect(jsonPath("$.posts", hasSize(1)));
        mvc.perform(admin(delete("/api/admin/holdings/{id}/end", first()))).andExpect(status().isOk());

        mvc.perform(admin(get("/api/admin/units")))
                .andExpect(jsonPath(mine("to")).value(contains((Object) null)));
    }

    @Test
    void theDatabaseItselfKnowsNobodyTwiceAtAPost() throws Exception {
        appoint(false, "2027-03-01", null).andExpect(status().isOk());

        assertThatThrownBy(() -> sql.sql(
                                "insert into holding (post_id, account_id, valid_from) values (:post, :account, date '2027-05-01')")
                        .param("post", post)
                        .param("account", account)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void ofTwoAppointmentsAtOneMomentOneIsRefusedWithASentence() throws Exception {
        var hands = Executors.newFixedThreadPool(2);
        Callable<Boolean> appointing = () -> {
            try {
                holdings.appoint(holdings.wanted(post, login, null, false, LocalDate.parse("2027-03-01"), null));
                return true;
            } catch (InvalidInput twice) {
                return false;
            }
        };

        var done = hands.invokeAll(List.of(appointing, appointing));

        assertThat(done.get(0).get()).isNotEqualTo(done.get(1).get());
        hands.shutdown();
    }

    private ResultActions appoint(boolean deputy, String from, String to) throws Exception {
        return mvc.perform(admin(post("/api/admin/posts/{post}/holders", post))
                .content("{\"login\":\"%s\",\"title\":null,\"deputy\":%s,\"from\":\"%s\",\"to\":%s}"
                        .formatted(login, deputy, from, to == null ? "null" : "\"" + to + "\"")));
    }

    private ResultActions end(String last) throws Exception {
        return mvc.perform(admin(post("/api/admin/holdings/{id}/end", first())).content("{\"to\":\"" + last + "\"}"));
    }

    private ResultActions takeBack() throws Exception {
        return mvc.perform(
                admin(post("/api/admin/holdings/{id}/taking-back", first())).content("{\"reason\":\"別の人と間違えたため\"}"));
    }

    private void holdsNothing() throws Exception {
        mvc.perform(get("/api/session").with(as(login))).andExpect(jsonPath("$.posts", hasSize(0)));
    }

    private long first() {
        return sql.sql("select min(id) from holding where account_id = :id")
                .param("id", account)
                .query(Long.class)
                .single();
    }

    private String mine(String field) {
        return "$[?(@.code == 'F008')].posts[*].holdings[?(@.login == '" + login + "')]." + field;
    }

    private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
        return request.with(as("admin")).contentType(MediaType.APPLICATION_JSON);
    }
}
