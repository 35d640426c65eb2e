package jp.todoke.sweep;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import jp.todoke.TrackOffice;
import jp.todoke.shared.SettableClock;
import jp.todoke.sweep.CaseChain.Act;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** After a contractor's case the section looks through a contract that it has with somebody else. */
final class RecheckActs {

    private final MockMvc mvc;
    private final TrackOffice office;
    private final SettableClock clock;
    private final JdbcClient sql;
    private final Operations operations;
    private final OtherActs.Look look;

    RecheckActs(ApplicationContext application, OtherActs.Look look) throws Exception {
        this.mvc = application.getBean(MockMvc.class);
        this.office = new TrackOffice(application);
        this.clock = application.getBean(SettableClock.class);
        this.sql = application.getBean(JdbcClient.class);
        this.operations = new Operations(mvc);
        this.look = look;
    }

    void all() throws Exception {
        sql.sql(
                        """
                        insert into unit (code, name, kind, parent_code, body_code, position)
                        values ('C990', '緑野給食', 'CONTRACTOR', 'S-KOREI', 'M', 990) on conflict do nothing""")
                .update();
        CaseChain.send(
                mvc,
                act(
                        "enterContract",
                        Map.of(),
                        Map.of(
                                "contractor",
                                "C990",
                                "work",
                                "昼食の委託",
                                "kind",
                                "ENTRUSTMENT",
                                "sections",
                                List.of("S-KOREI"),
                                "from",
                                "2012-04-01",
                                "clauses",
                                List.of("ACCIDENT_REPORT"))));
        var incident = office.reportedBy("jutaku");
        var register = office.view("jutaku", "/contracts");
        CaseChain.send(
                mvc,
                act(
                        "concernContract",
                        Map.of("number", incident.value()),
                        Map.of("contract", register.at("/items/0/id").asLong())));
        var other = office.view("korei-kacho", incident, "/contract-rechecks")
                .at("/contracts/0/contract")
                .asString();
        look.at(
                act(
                        "recordContractRecheck",
                        Map.of("number", incident.value(), "contract", other),
                        Map.of(
                                "rechecks",
                                0,
                                "checkedOn",
                                LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Tokyo"))
                                        .toString(),
                                "missing",
                                List.of("INSPECTION"),
                                "follows",
                                "次の更新で加える")),
                true);
    }

    private Act act(String operation, Map<String, String> places, Map<String, ?> body) {
        return new Act(
                operations.of(operation),
                "korei-kacho",
                places,
                JsonMapper.shared().valueToTree(body));
    }
}
