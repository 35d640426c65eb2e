package jp.todoke.dutytable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.InvalidInput;

/** What the first sheet says of every kind with every evidence; its first row that fits counts. */
final class LeakAnswers {

    private static final List<String> ANSWERS = List.of("false", "true");

    private final List<LeakLine> lines;
    private final Map<Asked, LeakWord> answers = new HashMap<>();

    /** One combination of its inputs. */
    record Asked(IncidentKind kind, boolean heldElsewhere, boolean encrypted, boolean recoveredUnseen) {

        List<String> values() {
            return List.of(
                    kind.name(),
                    String.valueOf(heldElsewhere),
                    String.valueOf(encrypted),
                    String.valueOf(recoveredUnseen));
        }

        boolean withoutEvidence() {
            return !heldElsewhere && !encrypted && !recoveredUnseen;
        }

        /** The same with one more piece of evidence: none where there is all. */
        List<Asked> withMore() {
            return List.of(
                            new Asked(kind, true, encrypted, recoveredUnseen),
                            new Asked(kind, heldElsewhere, true, recoveredUnseen),
                            new Asked(kind, heldElsewhere, encrypted, true))
                    .stream()
                    .filter(more -> !more.equals(this))
                    .toList();
        }
    }

    /**
     * Throws {@link InvalidInput} where a combination has no row, a row is never reached, or something is taken for no
     * leak without evidence.
     */
    LeakAnswers(List<LeakLine> lines) {
        this.lines = lines;
        var reached = new HashSet<Integer>();
        for (var kind : IncidentKind.values()) {
            for (var held : ANSWERS) {
                for (var encrypted : ANSWERS) {
                    for (var recovered : ANSWERS) {
                        var asked = new Asked(
                                kind,
                                Boolean.parseBoolean(held),
                                Boolean.parseBoolean(encrypted),
                                Boolean.parseBoolean(recovered));
                        var row = row(asked);
                        reached.add(row);
                        answers.put(asked, lines.get(row).leak());
                        evidence(asked, row);
                    }
                }
            }
        }
        for (var row = 0; row < lines.size(); row++) {
            if (!reached.contains(row)) {
                throw refused("duty-table-unreached", row + 1);
            }
        }
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput(TableFile.FIELD, code, arguments);
    }

    private int row(Asked asked) {
        var values = asked.values();
        return IntStream.range(0, lines.size())
                .filter(row -> IntStream.range(0, values.size())
                        .allMatch(at -> lines.get(row).cells().get(at).admits(values.get(at))))
                .findFirst()
                .orElseThrow(() -> refused("duty-table-gap", said(values)));
    }

    private static String said(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(at -> SheetKind.LEAK.inputs().get(at).label() + "＝" + values.get(at))
                .collect(Collectors.joining("、"));
    }

    /** A wrong entry is no leak by its kind; everything else is a possible one until something shows that it is not. */
    private void evidence(Asked asked, int row) {
        if (asked.withoutEvidence()
                && asked.kind() != IncidentKind.WRONG_ENTRY
                && lines.get(row).leak() != LeakWord.POSSIBLE) {
            throw refused("duty-table-no-evidence", row + 1, asked.kind());
        }
    }

    LeakWord of(Asked asked) {
        return answers.get(asked);
    }

    /** Every combination that was asked. */
    Iterable<Asked> all() {
        return answers.keySet();
    }
}
