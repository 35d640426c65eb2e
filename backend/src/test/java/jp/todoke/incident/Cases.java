package jp.todoke.incident;

import static jp.todoke.identity.As.as;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.springframework.test.web.servlet.MockMvc;

/** Cases for tests: each test reports its own, at the minute of the published nursery case. */
public final class Cases {

    private Cases() {}

    /** Puts the clock to a time at the offices, {@code 2012-12-25T16:45}. */
    public static void itIs(SettableClock clock, String local) {
        clock.set(OffsetDateTime.parse(local + ":00+09:00").toInstant());
    }

    /**
     * The nursery's lost card reported by {@code login}, noticed at 16:40 on 25 December 2012; the clock must be past
     * that.
     */
    public static IncidentId report(MockMvc mvc, String login) throws Exception {
        return report(mvc, login, nursery());
    }

    /** A first report with these answers. */
    public static IncidentId report(MockMvc mvc, String login, String answers) throws Exception {
        var receipt = mvc.perform(post("/api/incidents")
                        .with(as(login))
                        .header("Idempotency-Key", UUID.randomUUID())
                        .contentType(APPLICATION_JSON)
                        .content(answers))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        return new IncidentId(JsonPath.read(receipt, "$.number"));
    }

    /** The six answers of the nursery's teacher. */
    public static String nursery() {
        return """
                {"noticedAt": {"time": {"startsAt": "2012-12-25T16:40:00+09:00", "openEnd": false}, "unknown": false},
                 "what": {"kind": "LOSS", "medium": "SD_CARD", "description": "１歳児用のカードを使おうとして、２歳児用のカードがないことに気付きました。"},
                 "whose": {"groups": ["CHILDREN"], "contents": "２歳児クラスの写真"},
                 "persons": {"min": 22, "max": 46, "unknown": false},
                 "place": {"where": "事務所の書庫", "lastSeenAt": {"startsAt": "2012-12-18T15:20:00+09:00", "openEnd": false}, "unknown": false},
                 "malice": "UNKNOWN", "unitCode": null}""";
    }
}
