package jp.todoke.sweep;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operations of the API document that runs, so that whatever is added tomorrow is swept as well. */
final class Operations {

    private final JsonNode document;
    private final List<Operation> all;

    Operations(MockMvc mvc) throws Exception {
        document = JsonMapper.shared()
                .readTree(mvc.perform(get("/v3/api-docs"))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        all = List.copyOf(read());
    }

    List<Operation> all() {
        return all;
    }

    private List<Operation> read() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, told) -> operations.add(new Operation(
                        told.get("operationId").asString(),
                        method.toUpperCase(),
                        path,
                        schema(told.at("/requestBody/content/application~1json/schema")),
                        told.at("/requestBody/content").has("multipart/form-data"),
                        queries(told)))));
        return operations;
    }

    Operation of(String id) {
        return all.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> queries(JsonNode told) {
        var names = new LinkedHashMap<String, String>();
        told.path("parameters").forEach(parameter -> {
            if (parameter.get("in").asString().equals("query")) {
                names.put(parameter.get("name").asString(), valid(parameter.path("schema")));
            }
        });
        return names;
    }

    private static String valid(JsonNode schema) {
        if (schema.has("enum")) {
            return schema.get("enum").get(0).asString();
        }
        return switch (schema.path("format").asString("")) {
            case "date" -> "2026-04-01";
            case "date-time" -> "2026-04-01T00:00:00Z";
            default ->
                schema.path("type").asString("").equals("boolean")
                        ? "true"
                        : schema.path("type").asString("").equals("integer") ? "1" : "F001";
        };
    }

    private Schema schema(JsonNode told) {
        return told.isMissingNode() ? null : new Schema(document, told);
    }
}
