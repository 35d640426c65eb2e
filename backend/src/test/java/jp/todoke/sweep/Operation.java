package jp.todoke.sweep;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** One operation of the API; {@code body} is null where it takes none, or a file ({@code multipart}). */
record Operation(
        String id, String method, String path, @Nullable Schema body, boolean multipart, Map<String, String> asked) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** What stands in the places of an address where a test says nothing else. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("number", "2012-9998"),
            Map.entry("part", "F001"),
            Map.entry("step", "head-report"),
            Map.entry("entry", "1"),
            Map.entry("paper", "council"),
            Map.entry("participant", "1"),
            Map.entry("fact", "1"),
            Map.entry("act", "1"),
            Map.entry("correction", "1"),
            Map.entry("medium", "1"),
            Map.entry("account", "1"),
            Map.entry("unit", "F001"),
            Map.entry("attachment", "1"),
            Map.entry("call", "1"),
            Map.entry("mail", "1"),
            Map.entry("post", "1"),
            Map.entry("holding", "1"),
            Map.entry("report", "1"),
            Map.entry("recipient", "1"),
            Map.entry("list", "1"),
            Map.entry("day", "1"),
            Map.entry("year", "2026"),
            Map.entry("duty", "TO_COMMISSION"),
            Map.entry("measure", "1"),
            Map.entry("meeting", "999999"),
            Map.entry("member", "999999"),
            Map.entry("plan", "1"),
            Map.entry("proposal", "1"),
            Map.entry("telephone", "1"),
            Map.entry("process", "LossIncidentProcess"),
            Map.entry("clock", "clock-1"),
            Map.entry("key", "WRITTEN_REPORT"),
            Map.entry("condition", "ALWAYS"),
            Map.entry("version", "1"),
            Map.entry("change", "1"),
            Map.entry("appointment", "1"),
            Map.entry("months", "3"),
            Map.entry("contract", "1"),
            Map.entry("request", "1"),
            Map.entry("addressee", "1"),
            Map.entry("rollOut", "1"),
            Map.entry("answer", "1"),
            Map.entry("training", "1"),
            Map.entry("consultation", "1"),
            Map.entry("inspection", "1"),
            Map.entry("finding", "1"),
            Map.entry("link", "1"),
            Map.entry("causeClass", "OWN_999"),
            Map.entry("hearing", "1"),
            Map.entry("to", "PERSONS"));

    /** The names of what may be asked behind the address. */
    List<String> queries() {
        return List.copyOf(asked.keySet());
    }

    /** Something that may be asked so. */
    String valid(String query) {
        return asked.get(query);
    }

    boolean ofACase() {
        return path.contains("{number}");
    }

    boolean changes() {
        return !method.equals("GET");
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** A request with these places in its address, the others as usual, and a press of the button of its own. */
    AbstractMockHttpServletRequestBuilder<?> request(Map<String, String> places) {
        var request = multipart
                ? file(path, places(places))
                : MockMvcRequestBuilders.request(HttpMethod.valueOf(method), path, places(places));
        return request.header("Idempotency-Key", UUID.randomUUID());
    }

    private static AbstractMockHttpServletRequestBuilder<?> file(String path, Object[] places) {
        return MockMvcRequestBuilders.multipart(path, places)
                .file("file", "本文".getBytes(StandardCharsets.UTF_8))
                .param("kind", "PAPER");
    }

    /** What stands in each place of the address, in its order. */
    Object[] places(Map<String, String> places) {
        var all = new TreeMap<>(USUAL);
        all.putAll(places);
        return variables().stream().map(all::get).toArray();
    }

    /** A request with a body. */
    AbstractMockHttpServletRequestBuilder<?> request(Map<String, String> places, String json) {
        return request(places).contentType(MediaType.APPLICATION_JSON).content(json);
    }

    @Override
    public String toString() {
        return id;
    }
}
