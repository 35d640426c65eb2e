package jp.todoke.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the API document says of a body: its fields however deep, and a sample where a part of the example is missing.
 */
final class Schema {

    /** A field by its path as violations name it, {@code contents[0].what}. */
    record Field(String path, String type, @Nullable String format, boolean listed) {

        /** Whether a person writes in it what they like. */
        boolean freeText() {
            return type.equals("string") && !listed && (format == null || format.equals("email"));
        }
    }

    private final JsonNode document;
    private final JsonNode told;

    Schema(JsonNode document, JsonNode told) {
        this.document = document;
        this.told = resolved(document, told);
    }

    /** Every field that holds a value of its own; a body that is any JSON at all ends where it stands. */
    List<Field> fields() {
        var fields = new ArrayList<Field>();
        gather("", told, fields);
        return fields;
    }

    private void gather(String path, JsonNode schema, List<Field> fields) {
        switch (type(schema)) {
            case "object" ->
                schema.path("properties")
                        .forEachEntry((name, property) -> gather(
                                path.isEmpty() ? name : path + "." + name, resolved(document, property), fields));
            case "array" -> gather(path + "[0]", resolved(document, schema.get("items")), fields);
            default ->
                fields.add(new Field(path, type(schema), schema.path("format").asString(null), schema.has("enum")));
        }
    }

    /** The example with another value in one field; whatever is missing on the way there is made up. */
    ObjectNode with(JsonNode example, String path, JsonNode value) {
        var body = (ObjectNode) example.deepCopy();
        put(body, told, path, value);
        return body;
    }

    private void put(ObjectNode at, JsonNode schema, String path, JsonNode value) {
        var dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var element = name.endsWith("[0]");
        var bare = element ? name.substring(0, name.length() - 3) : name;
        var property = resolved(document, schema.get("properties").get(bare));
        if (dot < 0) {
            at.set(bare, element ? JsonMapper.shared().createArrayNode().add(value) : value);
            return;
        }
        if (at.path(bare).isMissingNode()
                || at.path(bare).isNull()
                || at.path(bare).isArray() && at.path(bare).isEmpty()) {
            at.set(bare, sample(property));
        }
        var inner = element ? resolved(document, property.get("items")) : property;
        put((ObjectNode) (element ? at.get(bare).get(0) : at.get(bare)), inner, path.substring(dot + 1), value);
    }

    /** A body in which every field is filled. */
    JsonNode sample() {
        return sample(told);
    }

    private JsonNode sample(JsonNode schema) {
        var nodes = JsonMapper.shared().getNodeFactory();
        return switch (type(schema)) {
            case "object" -> {
                var object = nodes.objectNode();
                schema.path("properties")
                        .forEachEntry((name, property) -> object.set(name, sample(resolved(document, property))));
                yield object;
            }
            case "array" -> nodes.arrayNode().add(sample(resolved(document, schema.get("items"))));
            case "integer", "number" -> nodes.numberNode(1);
            case "boolean" -> nodes.booleanNode(false);
            default ->
                schema.has("enum")
                        ? schema.get("enum").get(0)
                        : nodes.stringNode(
                                switch (schema.path("format").asString("")) {
                                    case "date-time" -> "2013-01-17T10:00:00+09:00";
                                    case "date" -> "2013-01-17";
                                    case "time-local" -> "10:00";
                                    case "uuid" -> "5f0c5a43-6c1c-4f6e-8e5c-0d9a3f2b7a11";
                                    default -> "本文";
                                });
        };
    }

    /** What is made of a single value; {@code example} is null where the example has none. */
    interface Leaf {
        JsonNode of(String path, JsonNode schema, @Nullable JsonNode example);
    }

    /** The example with each value made anew, now and then without what may be missing, or with what is. */
    JsonNode varied(JsonNode example, Random random, Leaf leaf) {
        return varied("", told, example, random, leaf);
    }

    private JsonNode varied(String path, JsonNode schema, @Nullable JsonNode example, Random random, Leaf leaf) {
        var given = example == null || example.isNull() ? null : example;
        return switch (type(schema)) {
            case "object" ->
                schema.has("properties")
                        ? object(path, schema, given, random, leaf)
                        : given == null ? sample(schema) : given;
            case "array" -> array(path, resolved(document, schema.get("items")), given, random, leaf);
            default -> leaf.of(path, schema, given);
        };
    }

    private JsonNode object(String path, JsonNode schema, @Nullable JsonNode given, Random random, Leaf leaf) {
        var object = JsonMapper.shared().createObjectNode();
        var required = schema.path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
        schema.get("properties").forEachEntry((name, property) -> {
            var value = given == null ? null : given.get(name);
            var there = value == null || value.isNull()
                    ? required.contains(name) || random.nextInt(5) == 0
                    : required.contains(name) || random.nextInt(10) > 0;
            if (there) {
                object.set(
                        name,
                        varied(
                                path.isEmpty() ? name : path + "." + name,
                                resolved(document, property),
                                value,
                                random,
                                leaf));
            }
        });
        return object;
    }

    private JsonNode array(String path, JsonNode items, @Nullable JsonNode given, Random random, Leaf leaf) {
        var array = JsonMapper.shared().createArrayNode();
        var elements = given == null || given.isEmpty()
                ? List.of(sample(items))
                : given.values().stream().toList();
        elements.forEach(element -> array.add(varied(path + "[0]", items, element, random, leaf)));
        if (random.nextInt(5) == 0) {
            array.add(varied(path + "[0]", items, elements.get(0), random, leaf));
        }
        return random.nextInt(15) == 0 ? JsonMapper.shared().createArrayNode() : array;
    }

    static String type(JsonNode schema) {
        var type = schema.path("type");
        if (!type.isArray()) {
            return type.asString("object");
        }
        return type.values().stream()
                .map(JsonNode::asString)
                .filter(word -> !word.equals("null"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        if (schema.has("anyOf")) {
            return resolved(document, schema.get("anyOf").get(0));
        }
        return schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    }
}
