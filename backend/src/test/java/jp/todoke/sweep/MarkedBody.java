package jp.todoke.sweep;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A body made by chance from an example that succeeds and from what the API document says of its fields, its texts
 * marked.
 */
final class MarkedBody implements Schema.Leaf {

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final int[] NUMBERS = {0, 1, 2, 3, 12, 100, 5000};
    /** What was seen last: another one is refused before anything else is looked at. */
    private static final Set<String> SEEN = Set.of("version", "revision", "takenAt");

    private final Random random;
    private final String marker;
    private final Set<String> markable;

    /** @param markable the paths of the fields that take any text */
    MarkedBody(Random random, String marker, Set<String> markable) {
        this.random = random;
        this.marker = marker;
        this.markable = markable;
    }

    @Override
    public JsonNode of(String path, JsonNode schema, @Nullable JsonNode example) {
        var kept = example == null ? made(schema) : example;
        if (markable.contains(path)) {
            return marked(example);
        }
        if (SEEN.contains(path) || random.nextInt(4) > 0) {
            return kept;
        }
        return switch (Schema.type(schema)) {
            case "integer", "number" -> NODES.numberNode(NUMBERS[random.nextInt(NUMBERS.length)]);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            default ->
                schema.has("enum")
                        ? schema.get("enum")
                                .get(random.nextInt(schema.get("enum").size()))
                        : moved(schema, kept);
        };
    }

    private JsonNode marked(@Nullable JsonNode example) {
        var text = example == null || random.nextInt(3) == 0 ? marker : example.asString() + marker;
        return NODES.stringNode(random.nextInt(8) == 0 ? text + "あ".repeat(random.nextInt(200)) : text);
    }

    private JsonNode moved(JsonNode schema, JsonNode kept) {
        try {
            return switch (schema.path("format").asString("")) {
                case "date-time" ->
                    NODES.stringNode(OffsetDateTime.parse(kept.asString())
                            .minus(Duration.ofMinutes(random.nextInt(600)))
                            .toString());
                case "date" ->
                    NODES.stringNode(LocalDate.parse(kept.asString())
                            .minusDays(random.nextInt(30))
                            .toString());
                case "uuid" -> NODES.stringNode(UUID.randomUUID().toString());
                default -> kept;
            };
        } catch (DateTimeParseException none) {
            return kept;
        }
    }

    private static JsonNode made(JsonNode schema) {
        return switch (Schema.type(schema)) {
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(false);
            default ->
                schema.has("enum")
                        ? schema.get("enum").get(0)
                        : NODES.stringNode(
                                switch (schema.path("format").asString("")) {
                                    case "date-time" -> "2012-12-25T10:00:00+09:00";
                                    case "date" -> "2012-12-25";
                                    case "time-local" -> "10:00";
                                    case "uuid" -> UUID.randomUUID().toString();
                                    default -> "F001";
                                });
        };
    }
}
