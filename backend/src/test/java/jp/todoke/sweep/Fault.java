package jp.todoke.sweep;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A value that no field of its kind takes; {@code refused} false where some fields may take it, as long as nothing
 * breaks.
 */
record Fault(String name, JsonNode value, boolean refused) {

    /** The largest text that is read at all; once in a body, for reading it takes longer than all the rest. */
    static final Fault MEGABYTE = of("a megabyte", "a".repeat(1_000_000));

    private static final Fault TOO_LONG = of("more than any field takes", "a".repeat(20_000));
    private static final List<Fault> TEXTS = List.of(
            TOO_LONG, of("NUL", "本\u0000文"), of("BEL", "本\u0007文"), of("a character of one computer", "本\uE000文"));
    private static final List<Fault> INSTANTS = List.of(
            of("the year 2999", "2999-01-01T00:00:00Z"), of("the year 1", "0001-01-01T00:00:00Z"),
            of("the last year of all", "+999999999-12-31T23:59:59Z"), of("no instant", "昨日"));
    private static final List<Fault> DAYS = List.of(
            of("the year 2999", "2999-01-01"),
            of("the year 1", "0001-01-01"),
            of("the last year of all", "+999999999-12-31"),
            of("30 February", "2013-02-30"),
            of("no day", "昨日"));
    private static final List<Fault> NUMBERS = List.of(
            new Fault("less than nothing", JsonMapper.shared().readTree("-1"), false),
            new Fault("the largest number", JsonMapper.shared().readTree("2147483647"), false),
            new Fault("too large a number", JsonMapper.shared().readTree("99999999999999999999"), true),
            of("a word", "多数"));

    /** What is tried in this field. */
    static List<Fault> of(Schema.Field field) {
        var object = new Fault("an object", JsonMapper.shared().readTree("{\"a\": [1]}"), true);
        var faults =
                switch (field.type()) {
                    case "integer", "number" -> NUMBERS;
                    case "boolean" -> List.of(of("a word", "たぶん"));
                    default -> texts(field);
                };
        return java.util.stream.Stream.concat(faults.stream(), java.util.stream.Stream.of(object))
                .toList();
    }

    private static List<Fault> texts(Schema.Field field) {
        if (field.listed()) {
            return List.of(of("an unknown word", "NO_SUCH_WORD"), TOO_LONG);
        }
        return switch (field.format() == null ? "" : field.format()) {
            case "date-time" -> INSTANTS;
            case "date" -> DAYS;
            case "time-local" -> List.of(of("the 25th hour", "25:00"));
            case "uuid" -> List.of(of("no key", "鍵"));
            default -> TEXTS;
        };
    }

    private static Fault of(String name, String text) {
        return new Fault(name, JsonMapper.shared().getNodeFactory().stringNode(text), true);
    }
}
