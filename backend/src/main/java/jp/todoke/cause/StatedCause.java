package jp.todoke.cause;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The cause as papers, reports and plans state it, whichever of analysis and plan says it. {@code sentence} is null
 * only where nothing is known.
 */
public record StatedCause(CauseStatus status, @Nullable CaseText sentence) {

    /** How sure it is, as the office writes it: what is only presumed says so. */
    public String opening() {
        return switch (status) {
            case CONFIRMED -> "原因は次のとおりである。";
            case PRESUMED -> "原因は次のとおりと推定している。";
            case UNKNOWN -> "原因の特定には至っていない。";
        };
    }

    /** The lines of the sentence that hold anything. */
    public List<String> lines() {
        return sentence == null
                ? List.of()
                : Stream.of(sentence.value())
                        .flatMap(String::lines)
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
