package jp.todoke.oracle;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import jp.todoke.TrackOffice;
import jp.todoke.shared.IncidentId;
import tools.jackson.databind.JsonNode;

/** By which people send what they do: late, they give a reason, but only once they are asked, as on the screen. */
final class Door {

    private final TrackOffice office;

    Door(TrackOffice office) {
        this.office = office;
    }

    /** Sends a command. Gives what the office answered if it refused, else nothing. */
    String send(String login, IncidentId incident, String path, Map<String, Object> body) throws Exception {
        var answer = office.sendOnce(login, incident, path, body).andReturn().getResponse();
        if (answer.getStatus() == 400
                && answer.getContentAsString(StandardCharsets.UTF_8).contains("latenessReason")) {
            body.put("latenessReason", "担当者が不在で確認が遅れたため。");
            answer = office.sendOnce(login, incident, path, body).andReturn().getResponse();
        }
        return answer.getStatus() < 300
                ? ""
                : login + " " + path + " " + answer.getStatus() + " "
                        + answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** Sends what is no case's. Gives what the office answered if it refused, else nothing. */
    String order(String login, String path, Map<String, Object> body) throws Exception {
        var answer = office.order(login, path, body).andReturn().getResponse();
        return answer.getStatus() < 300
                ? ""
                : login + " " + path + " " + answer.getStatus() + " "
                        + answer.getContentAsString(StandardCharsets.UTF_8);
    }

    /** What is read below {@code /api}. */
    JsonNode read(String login, String path) throws Exception {
        return office.view(login, path);
    }

    /** What is read below the case's address, by somebody who reads everything. */
    JsonNode view(IncidentId incident, String path) throws Exception {
        return office.view("kansa", incident, path);
    }

    /** Now, as the office has it. */
    Instant now() {
        return office.now();
    }
}
