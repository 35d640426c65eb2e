package jp.todoke.incident.confidentiality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** Makes cases confidential as the screens do: by the candidates that the program offers. */
public final class ConfidentialOffice {

    private final TrackOffice office;
    private final JdbcClient sql;

    public ConfidentialOffice(ApplicationContext application) {
        office = new TrackOffice(application);
        sql = application.getBean(JdbcClient.class);
    }

    /** That person makes the case one of those whom it must name and of these. */
    public ResultActions close(String login, IncidentId incident, String... others) throws Exception {
        var body = new HashMap<String, Object>(Map.of("ground", "STAFF_MISCONDUCT", "words", "職員から聞き取り中のため"));
        body.put("version", version(login, incident));
        body.put("handlers", handlers(login, incident, Set.of(others)));
        return office.send(login, incident, "/confidentiality", body);
    }

    public ResultActions lift(String login, IncidentId incident) throws Exception {
        return office.send(
                login,
                incident,
                "/confidentiality/lifting",
                Map.of("version", version(login, incident), "reason", "職員の関与がないと分かったため"));
    }

    private int version(String login, IncidentId incident) throws Exception {
        return office.view(login, incident, "/confidentiality").path("version").asInt();
    }

    private List<Map<String, Object>> handlers(String login, IncidentId incident, Set<String> others) throws Exception {
        var names = others.stream()
                .map(other -> sql.sql("select display_name from account where login = :login")
                        .param("login", other)
                        .query(String.class)
                        .single())
                .toList();
        var named = new ArrayList<Map<String, Object>>();
        office.view(login, incident, "/confidentiality/candidates").forEach(candidate -> {
            var asked = names.stream()
                    .anyMatch(name -> candidate.get("people").toString().contains(name));
            if (candidate.get("required").asBoolean() || asked) {
                var handler = new HashMap<String, Object>();
                handler.put("post", candidate.get("post").asLong());
                handler.put(
                        "account",
                        candidate.get("account").isNull()
                                ? null
                                : candidate.get("account").asLong());
                named.add(handler);
            }
        });
        return named;
    }
}
