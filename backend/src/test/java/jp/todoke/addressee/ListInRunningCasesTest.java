package jp.todoke.addressee;

import static jp.todoke.clock.counting.ClockKey.EXTERNAL_REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.clock.Clocks;
import jp.todoke.identity.As;
import jp.todoke.incident.Cases;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.MediumKind;
import jp.todoke.node.Nodes;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the list says newly reaches the cases that run, and is said before. */
@OfficeTest
class ListInRunningCasesTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final String name = "隣の市 " + UUID.randomUUID();

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    ListInRunningCases list;

    @Autowired
    AddresseePart part;

    @Autowired
    Clocks clocks;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock time;

    TrackOffice office;
    IncidentId tampered;
    IncidentId lost;

    /** In a month in which no other test's list says anything, so that no other case is asked for long. */
    @BeforeEach
    void twoCasesRunOfWhichOneIsATampering() throws Exception {
        Cases.itIs(time, "2034-05-16T10:00");
        office = new TrackOffice(application);
        tampered = office.reportedBy("hoiku-a", IncidentKind.TAMPERING, MediumKind.SD_CARD);
        lost = office.reportedBy("hoiku-a");
        Cases.itIs(time, "2034-05-16T15:00");
    }

    @AfterEach
    void itIsTodayAgain() {
        time.set(Instant.now());
    }

    @Test
    void itIsSaidBeforeWhichCasesWillBeReportedToItAndNothingIsSaved() throws Exception {
        var tried = read(tries(null, terms(Map.of("limitKind", "HOURS", "limitAmount", 24)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.askedOn").value("2034-05-16"))
                .andExpect(jsonPath("$.notLooked").value(0)));

        assertThat(until(tried, tampered)).startsWith("2034-05-17T01:00:00");
        assertThat(until(tried, lost)).isNull();
        assertThat(tried.path("looked").asInt()).isGreaterThanOrEqualTo(2);
        assertThat(named(tampered)).isEmpty();
    }

    @Test
    void whatIsEnteredReachesEveryRunningCaseThatItsRuleNamesOnceWithTheLimitThatWasSaid() throws Exception {
        var tried = read(tries(null, terms(Map.of())).andExpect(status().isOk()));
        enters(terms(Map.of())).andExpect(status().isOk());

        list.askWhatIsNew();
        list.askWhatIsNew();

        assertThat(named(tampered)).hasSize(1);
        assertThat(named(lost)).isEmpty();
        var line = named(tampered).get(0);
        assertThat(line.path("byRule").asBoolean()).isTrue();
        assertThat(line.at("/by/post").asString()).contains("情報公開課");
        assertThat(limit(tampered, line)).isEqualTo(until(tried, tampered));
        assertThat(read(tries(addressee(), terms(Map.of())))
                        .path("cases")
                        .valueStream()
                        .map(each -> each.path("incident").asString()))
                .doesNotContain(tampered.value());
    }

    @Test
    void aCorrectionReachesThemTooAndWhoHasItKeepsIt() throws Exception {
        enters(terms(Map.of())).andExpect(status().isOk());
        list.askWhatIsNew();
        corrects(1, terms(Map.of("kinds", List.of("LOSS")))).andExpect(status().isOk());

        list.askWhatIsNew();

        assertThat(named(lost)).hasSize(1);
        assertThat(named(tampered)).hasSize(1);
    }

    @Test
    void aCaseThatCannotBeAskedKeepsNoOtherFromBeingAskedAndIsAskedAtNight() throws Exception {
        var other = office.reportedBy("hoiku-b", IncidentKind.TAMPERING, MediumKind.SD_CARD);
        enters(terms(Map.of("from", "2034-05-18"))).andExpect(status().isOk());
        list.askWhatIsNew();
        Cases.itIs(time, "2034-05-18T09:00");
        breaking(tampered).askEvery();
        assertThat(named(tampered)).isEmpty();
        assertThat(named(other)).hasSize(1);

        transaction.executeWithoutResult(status -> part.remindProcess(tampered));

        assertThat(named(tampered)).hasSize(1);
    }

    @Test
    void whatTheListSaysFromADayOnReachesThemOnThatDay() throws Exception {
        var later = terms(Map.of("from", "2034-05-18"));
        assertThat(until(read(tries(null, later).andExpect(jsonPath("$.askedOn").value("2034-05-18"))), tampered))
                .isNotNull();
        enters(later).andExpect(status().isOk());
        list.askWhatIsNew();
        assertThat(named(tampered)).isEmpty();

        Cases.itIs(time, "2034-05-18T03:30");
        transaction.executeWithoutResult(status -> part.remindProcess(tampered));

        assertThat(named(tampered)).hasSize(1);
    }

    @Test
    void whatTheListMayNotSayIsRefusedAtItsFieldBeforeItIsTried() throws Exception {
        tries(null, terms(Map.of("to", "2034-04-01")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[0].field").value("terms.to"));
        tries(999_999L, terms(Map.of())).andExpect(status().isNotFound());
    }

    /** The work of the list, of which one case fails as by a fault of the program. */
    private ListInRunningCases breaking(IncidentId faulty) {
        var real = application.getBean(AddresseeProposals.class);
        var proposals = new AddresseeProposals(null, null, null, null, null, null, null, null, null) {
            @Override
            void askAgain(IncidentId incident) {
                if (incident.equals(faulty)) {
                    throw new IllegalStateException("a fault of the program");
                }
                real.askAgain(incident);
            }
        };
        return new ListInRunningCases(
                application.getBean(AddresseeRows.class),
                proposals,
                application.getBean(Incidents.class),
                transaction,
                application.getBean(Nodes.class),
                application.getBean(Clock.class));
    }

    private List<JsonNode> named(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/addressees")
                .path("addressees")
                .valueStream()
                .filter(each -> each.at("/terms/name").asString().equals(name))
                .toList();
    }

    private String limit(IncidentId incident, JsonNode line) {
        return clocks.find(incident, CaseAddressee.part(line.path("id").asLong()), EXTERNAL_REPORT)
                .orElseThrow()
                .limit()
                .toString();
    }

    private static String until(JsonNode tried, IncidentId incident) {
        return tried.path("cases")
                .valueStream()
                .filter(each -> each.path("incident").asString().equals(incident.value()))
                .map(each -> each.path("until").asString())
                .findFirst()
                .orElse(null);
    }

    private long addressee() {
        return sql.sql("select addressee from addressee_version where name = :name order by id desc limit 1")
                .param("name", name)
                .query(Long.class)
                .single();
    }

    private Map<String, Object> terms(Map<String, ?> otherwise) {
        var terms = new HashMap<String, Object>(Map.of("name", name, "kind", "OTHER", "byRule", true));
        terms.putAll(Map.of("units", List.of(), "regimes", List.of(), "kinds", List.of("TAMPERING")));
        terms.putAll(Map.of("information", List.of(), "atContractor", false, "limitKind", "PROMPTLY"));
        terms.putAll(Map.of("telephone", "042-000-2700", "checkedOn", "2034-05-15"));
        terms.putAll(Map.of("from", "2034-05-01", "to", "2034-05-31"));
        terms.putAll(otherwise);
        return terms;
    }

    private ResultActions tries(Long addressee, Map<String, Object> terms) throws Exception {
        var body = new HashMap<String, Object>(Map.of("terms", terms));
        body.put("addressee", addressee);
        return sends("/trial", body);
    }

    private ResultActions enters(Map<String, Object> terms) throws Exception {
        return sends("", terms);
    }

    private ResultActions corrects(int seen, Map<String, Object> terms) throws Exception {
        return sends("/" + addressee() + "/corrections", Map.of("version", seen, "terms", terms, "reason", "対象が広がるため"));
    }

    private ResultActions sends(String path, Map<String, ?> body) throws Exception {
        return mvc.perform(post("/api/addressees" + path)
                .with(As.as("joho-a"))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(body)));
    }

    private JsonNode read(ResultActions answer) throws Exception {
        return json.readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }
}
