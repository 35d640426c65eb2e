package jp.todoke.dutytable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.assessment.FactChange.Fact;
import jp.todoke.assessment.Ground;
import jp.todoke.shared.InvalidInput;
import org.w3c.dom.Element;

/**
 * Reads a DMN file as the table of duties. Only what our readable table can show is taken: anything else in it is
 * refused, each time with one sentence that names sheet, row and column.
 */
final class TableFile {

    static final String FIELD = "file";
    private static final int MOST_ROWS = 60;
    private static final int MOST_DAYS = 400;
    private static final int LONGEST_WORDS = 200;
    private static final int LONGEST_REPEATED = 40;
    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z0-9_, ]*)\"");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern DAYS = Pattern.compile("\\d{1,3}");
    private static final Pattern BREAKS = Pattern.compile("\\s+");

    private TableFile() {}

    /** Throws {@link InvalidInput} at the field {@value #FIELD}. */
    static DutyTable read(String file) {
        var decisions = SafeXml.all(SafeXml.root(file), "decision");
        var known = Stream.of(SheetKind.values()).map(SheetKind::decision).toList();
        decisions.stream()
                .map(decision -> decision.getAttribute("id"))
                .filter(id -> !known.contains(id))
                .findFirst()
                .ifPresent(other -> {
                    throw refused("duty-table-other-decision", shortened(other));
                });
        var leak = new Sheet(SheetKind.LEAK, decisions);
        var duty = new Sheet(SheetKind.DUTY, decisions);
        return new DutyTable(leak.lines(TableFile::leakLine), duty.lines(TableFile::dutyLine));
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return new InvalidInput(FIELD, code, arguments);
    }

    /** Of what somebody wrote only so much is repeated in a sentence. */
    private static String shortened(String text) {
        var line = BREAKS.matcher(text.strip()).replaceAll(" ");
        return line.length() <= LONGEST_REPEATED ? line : line.substring(0, LONGEST_REPEATED) + "…";
    }

    /** A row as it is read: where it stands, its cells, and what it answers by the name of the output. */
    private record Read(int number, List<Cell> cells, Map<String, String> answers, String words) {

        InvalidInput refused(String code, String output) {
            return TableFile.refused(code, number, shortened(answers.get(output)));
        }
    }

    private static LeakLine leakLine(Read row) {
        var word = quoted(row, "leak");
        return new LeakLine(
                row.cells(),
                Stream.of(LeakWord.values())
                        .filter(known -> known.name().equals(word))
                        .findFirst()
                        .orElseThrow(() -> row.refused("duty-table-leak-word", "leak")),
                row.words());
    }

    private static DutyLine dutyLine(Read row) {
        var name = quoted(row, "ground");
        var ground = Stream.of(Ground.values())
                .filter(Ground::makesDuty)
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> row.refused("duty-table-ground", "ground"));
        return new DutyLine(row.cells(), ground, facts(row), days(row), row.words());
    }

    private static List<Fact> facts(Read row) {
        var named = COMMA.splitAsStream(quoted(row, "facts")).map(String::strip).toList();
        var known = Arrays.stream(Fact.values()).map(Fact::name).toList();
        if (!known.containsAll(named)) {
            throw row.refused("duty-table-facts-word", "facts");
        }
        return named.stream().map(Fact::valueOf).distinct().toList();
    }

    private static int days(Read row) {
        var text = row.answers().get("days").strip();
        if (!DAYS.matcher(text).matches() || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_DAYS) {
            throw row.refused("duty-table-days-number", "days");
        }
        return Integer.parseInt(text);
    }

    private static String quoted(Read row, String output) {
        var text = QUOTED.matcher(row.answers().get(output).strip());
        return text.matches() ? text.group(1) : "";
    }

    /** One sheet of the file, with the columns where they stand in it. */
    private static final class Sheet {

        private final SheetKind kind;
        private final Element table;
        private final List<TableInput> inputs;
        private final List<String> outputs;

        Sheet(SheetKind kind, List<Element> decisions) {
            this.kind = kind;
            var found = decisions.stream()
                    .filter(decision -> decision.getAttribute("id").equals(kind.decision()))
                    .flatMap(decision -> SafeXml.children(decision, "decisionTable").stream())
                    .toList();
            if (found.size() != 1) {
                throw refused("duty-table-no-sheet", kind.label(), kind.decision());
            }
            table = found.get(0);
            if (!table.getAttribute("hitPolicy").equals(kind.hitPolicy())
                    || !table.getAttribute("aggregation").isEmpty()) {
                throw refused("duty-table-hit-policy", kind.label(), kind.hitPolicy());
            }
            inputs = inputs();
            outputs = outputs();
        }

        private List<TableInput> inputs() {
            var read = SafeXml.children(table, "input").stream()
                    .map(input -> SafeXml.children(input, "inputExpression").stream()
                            .map(expression -> SafeXml.text(expression, "text").strip())
                            .findFirst()
                            .orElse(""))
                    .map(name -> kind.inputs().stream()
                            .filter(input -> input.expression().equals(name))
                            .findFirst()
                            .orElseThrow(() -> refused("duty-table-input-unknown", kind.label(), shortened(name))))
                    .toList();
            for (var input : kind.inputs()) {
                var times = read.stream().filter(each -> each == input).count();
                if (times != 1) {
                    throw refused(
                            times == 0 ? "duty-table-input-missing" : "duty-table-input-twice",
                            kind.label(),
                            input.label(),
                            input.expression());
                }
            }
            return read;
        }

        private List<String> outputs() {
            var read = SafeXml.children(table, "output").stream()
                    .map(output -> output.getAttribute("name"))
                    .toList();
            read.stream()
                    .filter(name -> !kind.outputs().contains(name))
                    .findFirst()
                    .ifPresent(unknown -> {
                        throw refused("duty-table-output-unknown", kind.label(), shortened(unknown));
                    });
            for (var output : kind.outputs()) {
                if (read.stream().filter(output::equals).count() != 1) {
                    throw refused("duty-table-output-missing", kind.label(), output);
                }
            }
            return read;
        }

        <L> List<L> lines(Function<Read, L> line) {
            var rows = SafeXml.children(table, "rule");
            if (rows.isEmpty() || rows.size() > MOST_ROWS) {
                throw refused("duty-table-rows", kind.label(), MOST_ROWS);
            }
            return IntStream.range(0, rows.size())
                    .mapToObj(number -> read(number + 1, rows.get(number)))
                    .map(line)
                    .toList();
        }

        private Read read(int number, Element row) {
            var cells = SafeXml.children(row, "inputEntry");
            var answers = SafeXml.children(row, "outputEntry");
            if (cells.size() != inputs.size() || answers.size() != outputs.size()) {
                throw refused("duty-table-cells", kind.label(), number);
            }
            var filled = new HashMap<TableInput, Cell>();
            for (var at = 0; at < cells.size(); at++) {
                filled.put(inputs.get(at), cell(number, inputs.get(at), SafeXml.text(cells.get(at), "text")));
            }
            var answered = new HashMap<String, String>();
            for (var at = 0; at < answers.size(); at++) {
                answered.put(outputs.get(at), SafeXml.text(answers.get(at), "text"));
            }
            var words = BREAKS.matcher(SafeXml.text(row, "description").strip()).replaceAll(" ");
            if (words.length() > LONGEST_WORDS) {
                throw refused("duty-table-words", kind.label(), number, LONGEST_WORDS);
            }
            return new Read(number, kind.inputs().stream().map(filled::get).toList(), answered, words);
        }

        private Cell cell(int number, TableInput input, String text) {
            var cell = Cell.read(input, text)
                    .orElseThrow(() -> refused(
                            "duty-table-cell-" + forms(input), kind.label(), number, input.label(), shortened(text)));
            var unknown = new ArrayList<>(cell.words());
            unknown.removeAll(input.words());
            if (!unknown.isEmpty()) {
                throw refused(
                        "duty-table-word",
                        kind.label(),
                        number,
                        input.label(),
                        shortened(unknown.get(0)),
                        String.join("・", input.words()));
            }
            return cell;
        }

        private static String forms(TableInput input) {
            return switch (input.form()) {
                case WORDS -> "words";
                case YES_OR_NO -> "yes-no";
                case NUMBER -> "number";
                case DAY -> "day";
            };
        }
    }
}
