package jp.todoke.paper;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.contract.ContractNames;
import jp.todoke.identity.As;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.course.PlannedActs;
import jp.todoke.incident.linking.Recurrences;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.shared.IncidentId;
import jp.todoke.usage.UsageService;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every kind of fact of a case that can change while its council paper is out, as its people would enter it. */
enum FactChange {
    COURSE(CaseFacts.class, "経緯") {
        @Override
        void enter(Entering to) throws Exception {
            to.once("encho", "/course-of-events", to.line("園長", "倉庫を捜した" + to.words()));
        }
    },
    COURSE_CORRECTED(CaseFacts.class, "経緯") {
        @Override
        void enter(Entering to) throws Exception {
            var entry = to.office
                    .view("encho", to.incident, "/course-of-events")
                    .valueStream()
                    .filter(line -> line.get("correctedBy").isNull()
                            && !line.get("withdrawn").asBoolean())
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asLong();
            to.send("encho", "/course-of-events/" + entry + "/correction", to.line("副園長", "気付いた" + to.words()));
        }
    },
    PERSONS(CaseFacts.class, "および数") {
        @Override
        void enter(Entering to) throws Exception {
            var holding = to.office
                    .view("joho-a", to.incident, "")
                    .get("counts")
                    .valueStream()
                    .filter(count -> count.get("replacedBy").isNull())
                    .map(count -> count.get("id").asLong())
                    .toList();
            var count = new HashMap<String, Object>(Map.of(
                    "asOf",
                    to.office.now().toString(),
                    "unit",
                    "PERSONS",
                    "min",
                    10 + to.number,
                    "max",
                    1200 + to.number,
                    "unknown",
                    false,
                    "approx",
                    to.number % 2 == 0,
                    "mayOverlap",
                    false,
                    "basis",
                    "名簿",
                    "replaces",
                    holding));
            count.put("partOf", null);
            to.send("joho-a", "/counts", count);
        }
    },
    MEDIUM(CaseFacts.class, "および数") {
        @Override
        void enter(Entering to) throws Exception {
            to.send("encho", "/media", to.medium("名簿" + to.words()));
        }
    },
    MEDIUM_REVISED(CaseFacts.class, "および数") {
        @Override
        void enter(Entering to) throws Exception {
            var medium = to.office.view("encho", to.incident, "").get("media").get(0);
            to.send(
                    "encho",
                    "/media/" + medium.get("number").asInt() + "/revision",
                    Map.of(
                            "revision", medium.get("revision").asInt(),
                            "removed", false,
                            "medium", to.medium("綴り" + to.words())));
        }
    },
    MITIGATING_FACT(CaseFacts.class, "および数") {
        @Override
        void enter(Entering to) throws Exception {
            to.send(
                    "encho",
                    "/mitigating-facts",
                    Map.of("kind", "SPECIAL_DEVICE", "words", "専用の機器で読む" + to.words(), "evidence", "説明書"));
        }
    },
    FIND(CaseFacts.class, "経緯") {
        @Override
        void enter(Entering to) throws Exception {
            var medium = to.office
                    .view("encho", to.incident, "")
                    .get("media")
                    .valueStream()
                    .filter(one -> one.get("find").isNull())
                    .findFirst()
                    .orElseThrow();
            var find = new HashMap<String, Object>(Map.of(
                    "revision", 0,
                    "removed", false,
                    "time", Told.at(to.office.now().minusSeconds(60).toString()),
                    "place", "書庫の奥" + to.words(),
                    "foundBy", "副園長",
                    "seen", "NO",
                    "used", "NO",
                    "condition", "封筒に入っていた。",
                    "proof", "封の割印を確かめた。"));
            to.send("encho", "/media/" + medium.get("number").asInt() + "/find", find);
        }
    },
    OCCURRENCE(CaseFacts.class, "経緯") {
        @Override
        void enter(Entering to) throws Exception {
            to.send("encho", "/occurrences", Map.of("time", Told.at(to.minutesAgo(100 + to.number)), "basis", "記録簿"));
        }
    },
    EXPOSURE(CaseFacts.class, "経緯") {
        @Override
        void enter(Entering to) throws Exception {
            to.send(
                    "encho",
                    "/exposures",
                    Map.of(
                            "exposed", "PERIOD",
                            "time", Told.at(to.minutesAgo(90 + to.number)),
                            "containedBy", "公開を止めた。",
                            "basis", "記録簿"));
        }
    },
    KIND(CaseFacts.class, "および数") {
        @Override
        void enter(Entering to) throws Exception {
            to.send(
                    "joho-a",
                    "/natures",
                    Map.of(
                            "kind",
                            "THEFT",
                            "malice",
                            "UNKNOWN",
                            "known",
                            Told.at(to.minutesAgo(1)),
                            "reason",
                            "調べて分かった。"));
        }
    },
    USAGE(UsageService.class, "使用状況") {
        @Override
        void enter(Entering to) throws Exception {
            to.once(
                    "encho",
                    "/usage/entries",
                    Map.of(
                            "outAt", to.minutesAgo(700 + to.number * 20),
                            "inAt", to.minutesAgo(690 + to.number * 20),
                            "approx", false,
                            "user", "保育士Ｂ",
                            "media", List.of("2歳用"),
                            "lostMedia", List.of(1),
                            "purpose", "誕生児の撮影" + to.words()));
        }
    },
    CAUSE(StatedCauses.class, "事故防止に向けた対応") {
        @Override
        void enter(Entering to) throws Exception {
            to.send(
                    "encho",
                    "/cause",
                    Map.of(
                            "version",
                                    to.office
                                            .view("encho", to.incident, "/cause")
                                            .get("version")
                                            .asInt(),
                            "status", "PRESUMED",
                            "sentence", "記録を付けずに使い、戻し忘れた" + to.words(),
                            "whys", List.of("作業が中断した"),
                            "hypotheses", List.of(),
                            "classes", List.of("OSAKA_2B"),
                            "primaryClass", "OSAKA_2B"));
        }
    },
    PLANNED_ACT(PlannedActs.class, "今後の予定") {
        @Override
        void enter(Entering to) throws Exception {
            to.once("encho", "/planned-acts", Map.of("when", "１月末を目途", "what", "研修をする" + to.words(), "unit", "F001"));
        }
    },
    RECURRENCE(Recurrences.class, "再発の状況") {
        @Override
        void enter(Entering to) throws Exception {
            var other = to.office.reportedBy("hoiku-a");
            to.once("joho-a", "/links", Map.of("kind", "RECURRENCE", "other", other.value(), "reason", "同じ原因のため。"));
        }
    },
    CONTRACT(ContractNames.class, PaperChanges.CONTRACTORS) {
        @Override
        void enter(Entering to) throws Exception {
            var contract = to.newContract();
            to.send(
                    "joho-a",
                    "/contracts",
                    Map.of("contract", contract.get("id").asLong()));
            to.overBeforeOthers(contract);
        }
    },
    KNOWLEDGE(CaseFacts.class, null) {
        @Override
        void enter(Entering to) throws Exception {
            to.send(
                    "joho-a",
                    "/knowledge",
                    Map.of("knower", "園長", "employer", "BODY", "known", Told.at(to.minutesAgo(5)), "note", "口頭"));
        }
    },
    INFORMATION_KINDS(CaseFacts.class, null) {
        @Override
        void enter(Entering to) throws Exception {
            to.send(
                    "joho-a",
                    "/information-kinds",
                    Map.of("kinds", List.of("HEALTH"), "allChecked", true, "basis", "名簿の写しから分かった。"));
        }
    };

    /** Through what the composer of the paper hears of it. */
    final Class<?> source;

    /** How the heading ends under which the paper says it; null where the paper does not say it. */
    final String heading;

    FactChange(Class<?> source, String heading) {
        this.source = source;
        this.heading = heading;
    }

    abstract void enter(Entering to) throws Exception;

    /** One entry of a fact; {@code number} makes it another one than those before, {@code saying} ends its words. */
    record Entering(TrackOffice office, MockMvc mvc, IncidentId incident, int number, String saying) {

        String words() {
            return "（" + number + "回目）。" + saying;
        }

        String minutesAgo(int minutes) {
            return office.now().minus(Duration.ofMinutes(minutes)).toString();
        }

        void send(String login, String path, Map<String, ?> body) throws Exception {
            office.send(login, incident, path, body).andExpect(status().is2xxSuccessful());
        }

        void once(String login, String path, Map<String, ?> body) throws Exception {
            office.sendOnce(login, incident, path, body).andExpect(status().is2xxSuccessful());
        }

        Map<String, Object> line(String actor, String what) {
            return new HashMap<>(Map.of(
                    "startsAt",
                    Instant.parse(minutesAgo(30 + number)).toString(),
                    "openEnd",
                    false,
                    "actor",
                    actor,
                    "what",
                    what,
                    "kind",
                    "OTHER"));
        }

        Map<String, Object> medium(String label) {
            return Map.of(
                    "kind",
                    "PAPER",
                    "label",
                    label,
                    "quantity",
                    1 + number,
                    "unit",
                    "冊",
                    "items",
                    40 + number,
                    "itemsUnit",
                    "枚",
                    "approx",
                    number % 2 == 0,
                    "contents",
                    List.of(Map.of(
                            "shotOn",
                            List.of("2012-12-12"),
                            "persons",
                            List.of(10 + number),
                            "what",
                            "名簿" + saying,
                            "items",
                            4 + number,
                            "approx",
                            false)));
        }

        /** Entered as running on the day of the case. */
        JsonNode newContract() throws Exception {
            return contract("", terms("2013-03-31"));
        }

        /** The contract is over before any case of another test, which would meet it otherwise. */
        void overBeforeOthers(JsonNode contract) throws Exception {
            contract(
                    "/" + contract.get("id").asLong() + "/corrections",
                    Map.of(
                            "version",
                            contract.get("version").asInt(),
                            "terms",
                            terms("2012-04-02"),
                            "reason",
                            "誤記のため。"));
        }

        private Map<String, Object> terms(String to) {
            return Map.of(
                    "contractor",
                    "C001",
                    "work",
                    "用具の搬送" + number,
                    "kind",
                    "ENTRUSTMENT",
                    "sections",
                    List.of("S-HOIKU"),
                    "from",
                    "2012-04-01",
                    "to",
                    to,
                    "clauses",
                    List.of("ACCIDENT_REPORT"));
        }

        private JsonNode contract(String path, Map<String, ?> body) throws Exception {
            var json = JsonMapper.shared();
            return json.readTree(mvc.perform(post("/api/contracts" + path)
                            .with(As.as("joho-a"))
                            .header("Idempotency-Key", UUID.randomUUID())
                            .contentType(APPLICATION_JSON)
                            .content(json.writeValueAsString(body)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsByteArray());
        }
    }
}
