package jp.todoke.sweep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** What is passed on because of a case: 横展開, the answer to its reporter, trainings. */
final class RollOutActs {

    private final MockMvc mvc;
    private final TrackOffice office;
    private final SettableClock clock;
    private final Operations operations;
    private final OtherActs.Look look;

    RollOutActs(ApplicationContext application, OtherActs.Look look) throws Exception {
        this.mvc = application.getBean(MockMvc.class);
        this.office = new TrackOffice(application);
        this.clock = application.getBean(SettableClock.class);
        this.operations = new Operations(mvc);
        this.look = look;
    }

    void all() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        rollOut(incident);
        answer(incident);
        training(incident);
    }

    private void rollOut(IncidentId incident) throws Exception {
        var ofCase = Map.of("number", incident.value());
        var send = act(
                "sendRollOut",
                "hoiku-kacho",
                ofCase,
                Map.of(
                        "version",
                        0,
                        "title",
                        "記録用カードの管理",
                        "words",
                        "終業時に枚数を数える。",
                        "due",
                        today().plusDays(7).toString(),
                        "units",
                        List.of("F002")));
        look.at(send, true);
        CaseChain.send(mvc, send);
        var sent = office.view("hoiku-kacho", incident, "/roll-outs");
        var id = sent.at("/rollOuts/0/id").asString();
        look.at(
                act(
                        "extendRollOut",
                        "joho-a",
                        Map.of("number", incident.value(), "rollOut", id),
                        Map.of("version", sent.path("version").asInt(), "units", List.of("F003"))),
                true);
        look.at(
                act(
                        "acknowledgeRollOut",
                        "other-encho",
                        Map.of("rollOut", id),
                        Map.of("unit", "F002", "on", today().toString(), "audience", "全職員18人")),
                true);
    }

    private void answer(IncidentId incident) throws Exception {
        var answer = act(
                "answerReporter",
                "hoiku-kacho",
                Map.of("number", incident.value()),
                Map.of("version", 1, "words", "報告をありがとうございました。", "toldHow", "電話"));
        look.at(answer, true);
        CaseChain.send(mvc, answer);
        var mine = office.view("hoiku-a", "/reporter-answers")
                .valueStream()
                .filter(each -> each.path("incident").asString().equals(incident.value()))
                .findFirst()
                .orElseThrow();
        CaseChain.send(
                mvc,
                act(
                        "noteAnswerRead",
                        "hoiku-a",
                        Map.of("answer", mine.path("id").asString()),
                        Map.of()));
    }

    private void training(IncidentId incident) throws Exception {
        var training = act(
                "recordTraining",
                "hoiku-kacho",
                Map.of(),
                Map.of(
                        "subject",
                        "記録用カードの扱い",
                        "firstDay",
                        today().minusDays(1).toString(),
                        "lastDay",
                        today().toString(),
                        "material",
                        "紛失した時に起こること",
                        "units",
                        List.of(Map.of("unit", "F020", "persons", 12)),
                        "cases",
                        List.of(incident.value())));
        look.at(training, true);
        CaseChain.send(mvc, training);
        var entered = office.view("hoiku-kacho", "/trainings")
                .path("trainings")
                .valueStream()
                .filter(each -> each.path("cases").toString().contains(incident.value()))
                .findFirst()
                .orElseThrow();
        look.at(
                act(
                        "withdrawTraining",
                        "hoiku-kacho",
                        Map.of("training", entered.path("id").asString()),
                        Map.of("reason", "日付を誤ったため")),
                true);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"));
    }

    private Act act(String operation, String login, Map<String, String> places, Map<String, ?> body) {
        return new Act(
                operations.of(operation), login, places, JsonMapper.shared().valueToTree(body));
    }
}
