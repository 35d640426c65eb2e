package jp.todoke.measure;

import static jp.todoke.process.Step.ASSIGN_MEETING;
import static jp.todoke.process.Step.CLOSING_CHECK;
import static jp.todoke.process.Step.COMPILE_PAPER;
import static jp.todoke.process.Step.CONFIRM_PAPER;
import static jp.todoke.process.Step.DECIDE_COUNCIL_REPORT;
import static jp.todoke.process.Step.DECIDE_PLAN;
import static jp.todoke.process.Step.DRAFT_PLAN;
import static jp.todoke.process.Step.RECORD_MEASURE;
import static jp.todoke.process.Step.RECORD_MEETING_HELD;
import static jp.todoke.process.Step.VERIFY_MEASURE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.todoke.PlainSteps;
import jp.todoke.TrackOffice;
import jp.todoke.WalkedCase;
import jp.todoke.incident.Cases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One of the two published cases: its file, who reports it when, when its plan is made, and what its file does not say
 * of a measure but a plan must: its kind, when it is done where the file has no date, who verifies it.
 */
enum PublishedCase {
    NURSERY("sd-card-at-nursery", "hoiku-a", "2012-12-25T16:45", "2012-12-27T17:00", 1) {

        @Override
        String answers() {
            return Cases.nursery();
        }

        @Override
        Map<String, Object> unsaid(JsonNode measure) {
            return Map.of("doer", "全職員", "kind", "CHECK", "verifier", "CHIEF", "recurring", "毎日の終業時");
        }
    },
    MAP("paper-map-of-contractor", "jutaku", "2012-11-20T19:05", "2012-11-30T10:00", 2) {

        @Override
        String answers() {
            return """
                    {"noticedAt": {"time": {"startsAt": "2012-11-20T17:05:00+09:00", "openEnd": false}, "unknown": false},
                     "what": {"kind": "LOSS", "medium": "PAPER", "description": "地図を集めたところ、１枚足りなかった。"},
                     "whose": {"groups": ["PATIENTS"], "contents": "氏名と住所を裏面に手書きした地図"},
                     "persons": {"min": 10, "max": 10, "unknown": false},
                     "place": {"where": "訓練で訪問した地域", "lastSeenAt": {"startsAt": "2012-11-20T15:00:00+09:00", "openEnd": false}, "unknown": false},
                     "malice": "NO", "unitCode": null}""";
        }

        @Override
        Map<String, Object> unsaid(JsonNode measure) {
            return switch (measure.get("by").asString()) {
                case "contractor" -> Map.of("doerPost", "HEAD", "verifier", "CHIEF", "kind", "TRAINING");
                case "ward" ->
                    Map.of("doerPost", "CHIEF", "verifier", "DIRECTOR", "kind", "TRAINING", "due", "2012-12-21");
                default -> Map.of("verifier", "CHIEF", "kind", "TRAINING", "due", "2013-01-31");
            };
        }
    };

    private static final Map<String, String> NOVELTY = Map.of(
            "new",
            "NEW",
            "new/strengthened",
            "STRENGTHENED",
            "continued",
            "CONTINUED",
            "continued + new",
            "CONTINUED_AND_NEW");

    private static final List<String> PEOPLE = List.of(
            "jutaku",
            "hoiku-a",
            "hoiku-b",
            "encho",
            "hoiku-kacho",
            "kodomo-bucho",
            "korei-kacho",
            "sogo-kacho",
            "fukushi-bucho",
            "joho-a",
            "joho-b");

    private final String file;
    private final String reporter;
    private final String told;
    private final String planned;
    private final int sections;

    PublishedCase(String file, String reporter, String told, String planned, int sections) {
        this.file = file;
        this.reporter = reporter;
        this.told = told;
        this.planned = planned;
        this.sections = sections;
    }

    /** The six answers of whoever reports it. */
    abstract String answers();

    /** What the people of the case say of that measure beside the file. */
    abstract Map<String, Object> unsaid(JsonNode measure);

    JsonNode file() {
        return JsonMapper.shared().readTree(getClass().getResourceAsStream("/cases/" + file + ".json"));
    }

    /** 新規 or 継続, as the file writes it; the file of the map says nothing of that: all are new. */
    static String novelty(JsonNode measure) {
        return NOVELTY.get(measure.path("new_or_continued").asString("new"));
    }

    /** Its own people bring it through the API to its approved plan and its issued paper, each act on its day. */
    IncidentId untilThePaperIsIssued(ApplicationContext application, SettableClock clock) throws Exception {
        var office = new TrackOffice(application);
        Cases.itIs(clock, told);
        var incident = Cases.report(application.getBean(MockMvc.class), reporter, answers());
        var walk = new WalkedCase(application, office, incident).by(PEOPLE);
        says(walk);
        walk.untilOnly(Set.of(DRAFT_PLAN, DECIDE_COUNCIL_REPORT, CLOSING_CHECK));
        Cases.itIs(clock, planned);
        office.dueTimersAct();
        walk.untilOnly(Set.of(RECORD_MEASURE, VERIFY_MEASURE, DECIDE_COUNCIL_REPORT, CLOSING_CHECK));
        Cases.itIs(clock, "2013-01-08T10:00");
        walk.untilOnly(Set.of(RECORD_MEASURE, VERIFY_MEASURE, RECORD_MEETING_HELD, CLOSING_CHECK));
        return incident;
    }

    private void says(WalkedCase walk) {
        var doc = file().get("doc");
        var late = Map.of("latenessReason", "年末年始を挟んで開庁日が足りないため。");
        walk.says(DRAFT_PLAN, Map.of("causeStatus", "UNKNOWN", "measures", measures()))
                .says(DECIDE_PLAN, approvals())
                .says(DECIDE_COUNCIL_REPORT, Map.of("manner", "SINGLE"))
                .says(
                        ASSIGN_MEETING,
                        with(
                                late,
                                Map.of(
                                        "name",
                                        "第７期第７回審議会",
                                        "day",
                                        doc.get("date").asString())))
                .says(
                        COMPILE_PAPER,
                        with(
                                late,
                                Map.of(
                                        "documentNo",
                                        doc.get("no").asString(),
                                        "date",
                                        doc.get("date").asString(),
                                        "author",
                                        doc.path("author_section").asString("福祉部高齢社会対策課"),
                                        "title",
                                        doc.get("title").asString(),
                                        "preface",
                                        "次のとおり報告する。")))
                .says(CONFIRM_PAPER, confirmations(late));
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?>[] approvals() {
        return IntStream.range(0, sections)
                .mapToObj(section -> PlainSteps.words(measures().size(), "APPROVED", null))
                .toArray(Map[]::new);
    }

    @SuppressWarnings("unchecked")
    private Map<String, ?>[] confirmations(Map<String, ?> late) {
        return IntStream.range(0, sections)
                .mapToObj(section -> with(late, Map.of("outcome", "CONFIRMED")))
                .toArray(Map[]::new);
    }

    /** The measures as they are sent: what the file says of each, word by word, and what is said beside it. */
    private List<Map<String, Object>> measures() {
        return file().get("prevention_measures").valueStream().map(this::sent).toList();
    }

    private Map<String, Object> sent(JsonNode measure) {
        var sent = new HashMap<>(unsaid(measure));
        sent.put("text", measure.get("text").asString());
        sent.put("novelty", novelty(measure));
        sent.put("guidedByChief", measure.path("guided_by_chief").asBoolean());
        for (var said :
                Map.of("by", "doer", "due", "due", "recurs", "recurring").entrySet()) {
            if (measure.has(said.getKey())) {
                sent.put(said.getValue(), measure.get(said.getKey()).asString());
            }
        }
        return sent;
    }

    private static Map<String, Object> with(Map<String, ?> said, Map<String, ?> more) {
        var all = new HashMap<String, Object>(said);
        all.putAll(more);
        return all;
    }
}
