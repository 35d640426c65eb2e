package jp.todoke.sweep;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations of the API document that runs, so that whatever is added tomorrow is swept as well. */
final class Operations {

    private final JsonNode document;

    Operations(MockMvc mvc) throws Exception {
        document = JsonMapper.shared().readTree(mvc.perform(get("/v3/api-docs")).andReturn().getResponse().getContentAsByteArray());
    }

    List<Operation> all() {
        var operations = new ArrayList<Operation>();
        document.get("paths").forEachEntry((path, methods) -> methods.forEachEntry((method, told) -> operations.add(
                new Operation(told.get("operationId").asString(), method.toUpperCase(), path,
                        schema(told.at("/requestBody/content/application~1json/schema")), told.at("/requestBody/content").has("multipart/form-data"), queries(told)))));
        return operations;
    }

    Operation of(String id) {
        return all().stream().filter(operation -> operation.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> queries(JsonNode told) {
        var names = new ArrayList<String>();
        told.path("parameters").forEach(parameter -> {
            if (parameter.get("in").asString().equals("query")) {
                names.add(parameter.get("name").asString());
            }
        });
        return names;
    }

    private Schema schema(JsonNode told) {
        return told.isMissingNode() ? null : new Schema(document, told);
    }
}
