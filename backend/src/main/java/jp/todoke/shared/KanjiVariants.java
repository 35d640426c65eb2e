package jp.todoke.shared;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Old and other forms of kanji in names, read from {@code kanji-variants.txt}, which names the source of each row. */
final class KanjiVariants {

    private static final Map<Integer, Integer> FOLDED = read();

    private KanjiVariants() {}

    /** 髙 is 高; what has no other form stays. */
    static int fold(int codePoint) {
        return FOLDED.getOrDefault(codePoint, codePoint);
    }

    private static Map<Integer, Integer> read() {
        var folded = new HashMap<Integer, Integer>();
        var file = KanjiVariants.class.getResourceAsStream("/kanji-variants.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(row -> row[1].codePoints().forEach(form -> folded.put(form, row[0].codePointAt(0))));
            return Map.copyOf(folded);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
