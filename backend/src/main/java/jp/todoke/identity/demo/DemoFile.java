package jp.todoke.identity.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The readable file of the invented municipality: {@code demo/midorino.yaml}. */
@SuppressWarnings("unchecked")
final class DemoFile {

    private final Map<String, Object> content;

    DemoFile(String resource) {
        try (InputStream file = DemoFile.class.getResourceAsStream(resource)) {
            content = new Yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Map<String, Object>> list(String name) {
        return (List<Map<String, Object>>) content.get(name);
    }

    static List<Map<String, Object>> list(Map<String, Object> entry, String name) {
        return (List<Map<String, Object>>) entry.get(name);
    }

    static Map<String, String> names(Map<String, Object> entry, String name) {
        return (Map<String, String>) entry.get(name);
    }

    String text(String name) {
        return content.get(name).toString();
    }

    LocalDate date(String name) {
        return ((Date) content.get(name)).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
