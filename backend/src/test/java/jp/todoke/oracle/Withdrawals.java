package jp.todoke.oracle;

import java.util.HashMap;
import java.util.Map;
import jp.todoke.process.OpenSteps;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * 取下げ: proposed by the chief, confirmed by the secretariat, unless a duty was judged to exist, a report filed, somebody
 * told or something published before; then nothing of the case waits for anybody any more.
 */
final class Withdrawals {

    private final Door door;
    private final JdbcClient sql;
    private final OpenSteps engine;
    private final MustRun mustRun;

    Withdrawals(Door door, ApplicationContext office) {
        this.door = door;
        this.sql = office.getBean(JdbcClient.class);
        this.engine = office.getBean(OpenSteps.class);
        this.mustRun = new MustRun(sql);
    }

    /** Gives what is wrong with the answer, else nothing. */
    String propose(IncidentId incident, PlannedCase planned) throws Exception {
        return judged(
                incident,
                door.send(
                        planned.place().chief,
                        incident,
                        "/withdrawal/proposals",
                        new HashMap<>(Map.of("reason", "書庫の奥にあり、誰の手にも渡っていない。"))));
    }

    /** Gives what is wrong with the answer or with what is left of the case, else nothing. */
    String confirm(IncidentId incident) throws Exception {
        var proposals = door.view(incident, "/withdrawal").path("proposals");
        if (proposals.isEmpty()) {
            return "";
        }
        var refused = door.send(
                "joho-b",
                incident,
                "/withdrawal/proposals/" + proposals.get(0).path("id").asString() + "/decision",
                new HashMap<>(Map.of("confirmed", true)));
        return refused.isEmpty() ? leftOver(incident) : judged(incident, refused);
    }

    private String judged(IncidentId incident, String refused) {
        var reached = reachedBeyond(incident);
        if (refused.isEmpty()) {
            return reached ? incident + " may be withdrawn though others know of it" : "";
        }
        return reached && refused.contains("withdrawal-reached-beyond") ? "" : refused;
    }

    private boolean reachedBeyond(IncidentId incident) {
        return sql.sql(
                        """
                select exists (select 1 from assessment_judgement where incident = :incident and verdict = 'DUTY')
                    or exists (select 1 from authority_filing where incident = :incident)
                    or exists (select 1 from addressee_report where incident = :incident)
                    or exists (select 1 from notification_contact where incident = :incident)
                    or exists (select 1 from publication_record where incident = :incident)""")
                .param("incident", incident.value())
                .query(Boolean.class)
                .single();
    }

    private String leftOver(IncidentId incident) {
        var waits = engine.of(incident);
        var positions = engine.positions(incident);
        return waits.isEmpty() && positions.isEmpty() && !reachedBeyond(incident)
                ? mustRun.faultOfEnded(incident)
                : incident + " is withdrawn, and still waits at " + waits + " " + positions;
    }
}
