package jp.todoke.sweep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jp.todoke.TrackOffice;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** The secretariat keeps the office's own classes of causes. */
final class CauseClassActs {

    private final MockMvc mvc;
    private final TrackOffice office;
    private final SettableClock clock;
    private final Operations operations;
    private final OtherActs.Look look;

    CauseClassActs(ApplicationContext application, OtherActs.Look look) throws Exception {
        this.mvc = application.getBean(MockMvc.class);
        this.office = new TrackOffice(application);
        this.clock = application.getBean(SettableClock.class);
        this.operations = new Operations(mvc);
        this.look = look;
    }

    void all() throws Exception {
        var words = "様式が似ている " + UUID.randomUUID();
        var today =
                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo")).toString();
        look.at(act("addCauseClass", Map.of(), Map.of("words", words, "atContractor", false)), true);
        var kept = "様式が多い " + UUID.randomUUID();
        CaseChain.send(mvc, act("addCauseClass", Map.of(), Map.of("words", kept, "atContractor", false)));
        var code = office.view("joho-a", "/cause-classes")
                .get("classes")
                .valueStream()
                .filter(one -> one.path("words").asString().equals(kept))
                .findFirst()
                .orElseThrow()
                .path("code")
                .asString();
        var ofClass = Map.of("causeClass", code);
        look.at(act("renameCauseClass", ofClass, Map.of("words", words + "２", "from", today)), true);
        look.at(act("endCauseClass", ofClass, Map.of("from", today)), true);
    }

    private Act act(String operation, Map<String, String> places, Map<String, ?> typed) throws Exception {
        var body = new HashMap<String, Object>(typed);
        body.put(
                "version",
                office.view("joho-a", "/cause-classes").path("version").asInt());
        return new Act(
                operations.of(operation), "joho-a", places, JsonMapper.shared().valueToTree(body));
    }
}
