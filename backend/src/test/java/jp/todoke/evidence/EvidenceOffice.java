package jp.todoke.evidence;

import static jp.todoke.identity.As.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.UUID;
import jp.todoke.shared.IncidentId;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to a case as one of the demo people. */
final class EvidenceOffice {

    private final MockMvc mvc;

    EvidenceOffice(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** Sends a file under a name of its own and with a press of the button of its own. */
    ResultActions send(String login, IncidentId incident, String name, byte[] bytes) throws Exception {
        return send(login, incident, name, bytes, UUID.randomUUID());
    }

    ResultActions send(String login, IncidentId incident, String name, byte[] bytes, UUID key) throws Exception {
        return mvc.perform(multipart("/api/incidents/{number}/attachments", incident.value())
                .file(new MockMultipartFile("file", name, "image/svg+xml", bytes))
                .param("kind", "PHOTO")
                .param("description", "書庫の中")
                .header("Idempotency-Key", key)
                .with(as(login)));
    }

    /** Sends everything but the file. */
    ResultActions sendBadly(String login, IncidentId incident, String kind, String description) throws Exception {
        return mvc.perform(multipart("/api/incidents/{number}/attachments", incident.value())
                .param("kind", kind)
                .param("description", description)
                .header("Idempotency-Key", UUID.randomUUID())
                .with(as(login)));
    }

    /** What the answer says. */
    static JsonNode told(ResultActions answer) throws Exception {
        return JsonMapper.shared().readTree(answer.andReturn().getResponse().getContentAsByteArray());
    }
}
