package jp.todoke.identity.organisation;

import static jp.todoke.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each test enters a desk of a name of its own at a school, and ends it. */
@OfficeTest
class DutyListTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    DutyTelephones telephones;

    private final String label = "機械警備 " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void ended() {
        sql.sql("update duty_telephone set ended = true where unit_code = 'F040'")
                .update();
    }

    @Test
    void aNightDeskIsEnteredAndIsTheOneWhoIsAskedToTelephone() throws Exception {
        enter(label, "０４２（０００）５５５５", true, "ｔｏｂａｎ@midorino.example");

        assertThat(telephones.of("F040")).contains(new DutyTelephone(label, "042(000)5555", true));
        assertThat(telephones.desksOf("F040")).extracting(DutyDesk::mail).contains("toban@midorino.example");
        var head = sql.sql(
                        "select p.id, p.role, p.name, p.unit_code, u.name as unit_name from post p join unit u on u.code = p.unit_code where p.unit_code = 'F040' and p.role = 'facility-head'")
                .query(Posts.POST)
                .single();
        assertThat(telephones.reaching(head)).hasValue(new DutyTelephone(label, "042(000)5555", true));
    }

    @Test
    void anEntryIsChangedEndedAndTakenUpAgain() throws Exception {
        var id = enter(label, "042-000-5555", true, "toban@midorino.example");

        send(put("/api/admin/duty-telephones/{id}", id), label, "042-000-6666", false, "")
                .andExpect(status().isNoContent());
        assertThat(telephones.of("F040")).contains(new DutyTelephone(label, "042-000-6666", false));
        assertThat(telephones.desksOf("F040")).extracting(DutyDesk::label).doesNotContain(label);

        mvc.perform(admin(post("/api/admin/duty-telephones/{id}/end", id))).andExpect(status().isNoContent());
        assertThat(telephones.of("F040")).extracting(DutyTelephone::label).doesNotContain(label);
        mvc.perform(admin(get("/api/admin/duty-telephones")))
                .andExpect(jsonPath("$[?(@.id == " + id + ")].ended", contains(true)));

        mvc.perform(admin(delete("/api/admin/duty-telephones/{id}/end", id))).andExpect(status().isNoContent());
        assertThat(telephones.of("F040")).extracting(DutyTelephone::label).contains(label);
    }

    @Test
    void oneNameStandsOnceInTheListOfAUnitUntilItIsEnded() throws Exception {
        var first = enter(label, "042-000-5555", true, "");

        refused(label, "042-000-6666", "", "label");
        mvc.perform(admin(post("/api/admin/duty-telephones/{id}/end", first)));
        enter(label, "042-000-6666", false, "");

        mvc.perform(admin(delete("/api/admin/duty-telephones/{id}/end", first)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("label"));
    }

    @ParameterizedTest
    @CsvSource({
        "0420005555,true",
        "042-000-5555 内線12,true",
        "０４２－０００－５５５５,true",
        "042ー000ー5555,true",
        "+81 42-000-5555,true",
        "内線 12,true",
        "110,true",
        "000-5555,false",
        "42-000-5555,false",
        "042-000,false",
        "宿直室,false",
        "042-000-5555 か 042-000-5556,false",
        "12345678901234,false"
    })
    void aNumberThatCannotBeDialledIsRefusedAtItsField(String number, boolean dialled) throws Exception {
        var answer = send(post("/api/admin/duty-telephones"), label, number, true, "");

        if (dialled) {
            answer.andExpect(status().isCreated());
        } else {
            answer.andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.violations[0].field").value("number"));
        }
    }

    @Test
    void everyFieldIsToldAtOnce() throws Exception {
        send(post("/api/admin/duty-telephones"), "", "x", true, "山田@midorino.example")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field", contains("label", "mail", "number")));
    }

    @Test
    void everyChangeIsInTheHistoryUnderTheNameOfTheEntryAndNobodyElseMakesIt() throws Exception {
        var id = enter(label, "042-000-5555", true, "");
        mvc.perform(admin(post("/api/admin/duty-telephones/{id}/end", id)));

        mvc.perform(admin(get("/api/admin/history")))
                .andExpect(jsonPath("$.items[0].what").value("DutyTelephoneEnded"))
                .andExpect(jsonPath("$.items[0].detail[1]").value(label))
                .andExpect(jsonPath("$.items[1].what").value("DutyTelephoneEntered"));
        for (var other : new String[] {"encho", "joho-kacho", "kansa"}) {
            mvc.perform(get("/api/admin/duty-telephones").with(as(other))).andExpect(status().isForbidden());
            mvc.perform(post("/api/admin/duty-telephones/{id}/end", id).with(as(other)))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(admin(post("/api/admin/duty-telephones/999999/end"))).andExpect(status().isNotFound());
    }

    private long enter(String label, String number, boolean night, String mail) throws Exception {
        var answer = send(post("/api/admin/duty-telephones"), label, number, night, mail)
                .andExpect(status().isCreated())
                .andReturn();
        return ((Number) JsonPath.read(answer.getResponse().getContentAsString(), "$.id")).longValue();
    }

    private void refused(String label, String number, String mail, String field) throws Exception {
        send(post("/api/admin/duty-telephones"), label, number, true, mail)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value(field));
    }

    private ResultActions send(
            MockHttpServletRequestBuilder request, String label, String number, boolean night, String mail)
            throws Exception {
        return mvc.perform(admin(request)
                .content(
                        """
                {"unitCode":"F040","label":"%s","number":"%s","night":%s,"mail":"%s","position":1}"""
                                .formatted(label, number, night, mail)));
    }

    private static MockHttpServletRequestBuilder admin(MockHttpServletRequestBuilder request) {
        return request.with(as("admin")).contentType(MediaType.APPLICATION_JSON);
    }
}
