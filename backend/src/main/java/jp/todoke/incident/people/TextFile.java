package jp.todoke.incident.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.shared.FoldedText;

/** Lists of words that come with the program; lines that begin with # tell where they are from. */
final class TextFile {

    private TextFile() {}

    /** The words of a file, folded. */
    static Set<String> words(String name) {
        var file = TextFile.class.getResourceAsStream(name);
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Arrays.stream(line.strip().split(" ")))
                    .map(FoldedText::fold)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
