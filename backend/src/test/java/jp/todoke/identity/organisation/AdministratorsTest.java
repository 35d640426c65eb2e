package jp.todoke.identity.organisation;

import static jp.todoke.Patience.soon;
import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import jp.todoke.OfficeTest;
import jp.todoke.identity.account.Accounts;
import jp.todoke.incident.Cases;
import jp.todoke.shared.Refusal;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The demo has one administrator; each test appoints others and leaves that one as the only one. Today is 1 March 2027.
 */
@OfficeTest
class AdministratorsTest {

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

    @Autowired
    TransactionTemplate transaction;

    private final String second = "administrator-" + PEOPLE.incrementAndGet();

    @BeforeEach
    void today() {
        Cases.itIs(clock, "2027-03-01T09:00");
        accounts.enter(second, "新井 歩", "90002", null, null, "a-long-phrase-of-words");
        sql.sql("update account set password_temporary = false where login = :second")
                .param("second", second)
                .update();
    }

    @AfterEach
    void onlyTheDemosAdministratorIsLeft() {
        sql.sql("update account set locked = false where login = 'admin'").update();
        sql.sql("update holding set valid_to = null where account_id = (select id from account where login = 'admin')")
                .update();
        sql.sql(
                        "update holding set valid_to = valid_from - 1 where account_id = (select id from account where login = :second)")
                .param("second", second)
                .update();
    }

    @Test
    void theLastAdministratorCannotBeEndedNowOrAtAComingDay() throws Exception {
        end("admin", "2027-03-01")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value(containsString("令和9年3月2日に")));
        end("admin", "2030-03-31")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value(containsString("令和12年4月1日に")));
    }

    @Test
    void anAdministratorHandsOverFromOneDayToTheNext() throws Exception {
        appoint("2027-04-01", null);

        end("admin", "2027-03-30")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value(containsString("令和9年3月31日に")));
        end("admin", "2027-03-31").andExpect(status().isOk());
        end(second, "2027-03-31").andExpect(status().isUnprocessableContent());
        takeBack(second).andExpect(status().isUnprocessableContent());
        lock(second).andExpect(status().isUnprocessableContent());
    }

    @Test
    void theOneWhoStaysForEverCannotBeLockedThoughAnotherIsThereForAWhile() throws Exception {
        appoint("2027-03-01", "2027-12-31");

        mvc.perform(put("/api/admin/accounts/{id}/lock", account("admin")).with(as(second)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.title").value(containsString("令和10年1月1日に")));
        lock(second).andExpect(status().isNoContent());
        end("admin", "2027-06-30").andExpect(status().isUnprocessableContent());
    }

    @Test
    void ofTwoAdministratorsWhoEndEachOtherAtOneMomentOneStays() throws Exception {
        appoint("2027-03-01", null);
        var hand = Executors.newSingleThreadExecutor();

        var later = transaction.execute(first -> {
            holdings.end(holding("admin"), LocalDate.parse("2027-03-01"));
            var other = hand.submit(ending(second));
            soon().until(() -> other.isDone() || somebodyWaits());
            return other;
        });

        assertThat(later.get()).isFalse();
        hand.shutdown();
    }

    private Callable<Boolean> ending(String login) {
        return () -> {
            try {
                holdings.end(holding(login), LocalDate.parse("2027-03-01"));
                return true;
            } catch (Refusal last) {
                return false;
            }
        };
    }

    private boolean somebodyWaits() {
        return sql.sql(
                        """
                        select exists (select 1 from pg_stat_activity
                                       where wait_event_type = 'Lock' and datname = current_database())""")
                .query(Boolean.class)
                .single();
    }

    private void appoint(String from, String to) {
        var post = sql.sql("select id from post where role = 'admin'")
                .query(Long.class)
                .single();
        holdings.appoint(holdings.wanted(
                post, second, null, false, LocalDate.parse(from), to == null ? null : LocalDate.parse(to)));
    }

    private ResultActions end(String login, String last) throws Exception {
        return mvc.perform(
                admin(post("/api/admin/holdings/{id}/end", holding(login))).content("{\"to\":\"" + last + "\"}"));
    }

    private ResultActions takeBack(String login) throws Exception {
        return mvc.perform(admin(post("/api/admin/holdings/{id}/taking-back", holding(login)))
                .content("{\"reason\":\"誤り\"}"));
    }

    private ResultActions lock(String login) throws Exception {
        return mvc.perform(admin(put("/api/admin/accounts/{id}/lock", account(login))));
    }

    private long account(String login) {
        return sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private long holding(String login) {
        return sql.sql("select id from holding where account_id = :id")
                .param("id", account(login))
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
        return request.with(as("admin")).contentType(MediaType.APPLICATION_JSON);
    }
}
