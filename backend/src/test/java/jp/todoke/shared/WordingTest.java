package jp.todoke.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Messages, mails, papers and diagrams say what a clerk understands: wording.csv lists what none of them says. */
class WordingTest {

    /**
     * What people read: values of messages, labels of diagrams, sentences in code. Patterns that read typed words are
     * not among it.
     */
    private static final Pattern MESSAGE = Pattern.compile("(?m)^[^#=\\n]+=(.*)$");

    private static final Pattern LABEL =
            Pattern.compile("(?s) name=\"([^\"]*)\"|<bpmn:documentation>(.*?)</bpmn:documentation>");
    private static final Pattern LITERAL =
            Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|(?<!compile\\()\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    private record Never(Pattern word, String instead) {}

    @Test
    void noTextSaysWhatAClerkStumblesOver() throws IOException {
        var never = Files.readAllLines(Path.of("../frontend/src/app/wording.csv")).stream()
                .map(line -> line.split(","))
                .filter(line -> line[0].equals("ja"))
                .map(line -> new Never(Pattern.compile(line[1]), line[2]))
                .toList();
        var said = Stream.of(
                        texts("src/main/resources", "messages_ja.properties", MESSAGE),
                        texts("../bpmn/src/main/resources/processes", ".bpmn", LABEL),
                        texts("src/main/java", ".java", LITERAL))
                .flatMap(List::stream)
                .toList();

        assertThat(never.size()).isGreaterThan(20);
        assertThat(said.size()).isGreaterThan(500);
        assertThat(said.stream().flatMap(text -> never.stream()
                        .filter(rule -> rule.word().matcher(text).find())
                        .map(rule -> text + " → " + rule.instead())))
                .isEmpty();
    }

    private static List<String> texts(String folder, String ending, Pattern text) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(Path.of(folder))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                var matcher = text.matcher(Files.readString(file));
                while (matcher.find()) {
                    for (int group = 1; group <= matcher.groupCount(); group++) {
                        if (matcher.group(group) != null) {
                            found.add(file.getFileName() + ": " + matcher.group(group));
                        }
                    }
                }
            }
        }
        return found;
    }
}
