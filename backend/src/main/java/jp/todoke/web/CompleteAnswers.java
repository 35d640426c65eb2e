package jp.todoke.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells the API document that an answer leaves no field out: what is not known is there as null. What may be sent to
 * the application, in itself or inside of something else, keeps its fields optional.
 */
@Component
class CompleteAnswers implements OpenApiCustomizer {

    private static final String PREFIX = "#/components/schemas/";

    @Override
    public void customise(OpenAPI api) {
        var sent = sent(api);
        api.getComponents().getSchemas().forEach((name, schema) -> {
            if (!sent.contains(name) && schema.getProperties() != null) {
                schema.setRequired(
                        List.copyOf(((Schema<?>) schema).getProperties().keySet()));
            }
        });
    }

    private static Set<String> sent(OpenAPI api) {
        var found = new HashSet<String>();
        api.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .map(Operation::getRequestBody)
                .filter(Objects::nonNull)
                .flatMap(body -> body.getContent().values().stream())
                .forEach(content -> reach(api, content.getSchema(), found));
        return found;
    }

    private static void reach(OpenAPI api, @Nullable Schema<?> schema, Set<String> found) {
        if (schema == null) {
            return;
        }
        var name = schema.get$ref() == null ? null : schema.get$ref().substring(PREFIX.length());
        if (name != null && found.add(name)) {
            reach(api, api.getComponents().getSchemas().get(name), found);
        }
        inside(schema).forEach(part -> reach(api, part, found));
    }

    private static Stream<Schema<?>> inside(Schema<?> schema) {
        var parts = new ArrayList<Schema<?>>();
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(parts::add);
        }
        if (schema.getItems() != null) {
            parts.add(schema.getItems());
        }
        Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .forEach(some -> some.forEach(parts::add));
        return parts.stream();
    }
}
