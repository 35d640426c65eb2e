package jp.todoke.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompleteAnswersTest {

    @Test
    void anAnswerLeavesNothingOutAndWhatIsSentMay() {
        var api = new OpenAPI()
                .paths(new Paths()
                        .addPathItem(
                                "/api/x",
                                new PathItem()
                                        .post(new Operation()
                                                .requestBody(new RequestBody()
                                                        .content(new Content()
                                                                .addMediaType(
                                                                        "application/json",
                                                                        new MediaType().schema(named("Sent"))))))))
                .components(new Components()
                        .addSchemas(
                                "Sent",
                                new Schema<>()
                                        .addProperty("note", new StringSchema())
                                        .addProperty("parts", new ArraySchema().items(named("Part"))))
                        .addSchemas("Part", new Schema<>().addProperty("note", new StringSchema()))
                        .addSchemas(
                                "Answer",
                                new Schema<>()
                                        .addProperty("note", new StringSchema())
                                        .addProperty("at", new StringSchema())));

        new CompleteAnswers().customise(api);

        var schemas = api.getComponents().getSchemas();
        assertThat(required(schemas, "Answer")).containsExactlyInAnyOrder("note", "at");
        assertThat(required(schemas, "Sent")).isEmpty();
        assertThat(required(schemas, "Part")).isEmpty();
    }

    private static List<String> required(Map<String, Schema> schemas, String name) {
        List<?> required = schemas.get(name).getRequired();
        return required == null
                ? List.of()
                : required.stream().map(String::valueOf).toList();
    }

    private static Schema<?> named(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }
}
