package jp.todoke.dutytable;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The table as a DMN file: written from what was read, so that the decision engine is never given what somebody else
 * wrote.
 */
final class WrittenTable {

    private WrittenTable() {}

    static String of(DutyTable table) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="ReportingObligation" name="報告義務の判断" namespace="http://todoke.jp/dmn">
                %s
                %s
                </definitions>
                """
                .formatted(
                        decision(
                                SheetKind.LEAK,
                                "",
                                "<output id=\"LEAK-out\" label=\"漏えい等のおそれ\" name=\"leak\" typeRef=\"string\"/>",
                                leakRows(table.leak())),
                        decision(
                                SheetKind.DUTY,
                                "<informationRequirement id=\"needs-leak\"><requiredDecision href=\"#PossibleLeak\"/>"
                                        + "</informationRequirement>",
                                """
                                <output id="DUTY-ground" label="事由" name="ground" typeRef="string"/>
                                <output id="DUTY-facts" label="拠った事実" name="facts" typeRef="string"/>
                                <output id="DUTY-days" label="確報の日数" name="days" typeRef="integer"/>""",
                                dutyRows(table.duty())));
    }

    private static String decision(SheetKind kind, String requirement, String outputs, String rows) {
        return """
                <decision id="%s" name="%s">%s
                <decisionTable id="%sTable" hitPolicy="%s">
                %s
                %s
                %s
                </decisionTable>
                </decision>"""
                .formatted(
                        kind.decision(),
                        kind.label(),
                        requirement,
                        kind.decision(),
                        kind.hitPolicy(),
                        inputs(kind),
                        outputs,
                        rows);
    }

    private static String inputs(SheetKind kind) {
        return kind.inputs().stream()
                .map(input ->
                        """
                        <input id="%1$s-%2$s" label="%3$s"><inputExpression id="%1$s-%2$s-value" typeRef="%4$s"><text>%2$s</text></inputExpression></input>"""
                                .formatted(
                                        kind,
                                        input.expression(),
                                        input.label(),
                                        input.form().type()))
                .collect(Collectors.joining("\n"));
    }

    private static String leakRows(List<LeakLine> lines) {
        var rows = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            rows.append(row(
                    SheetKind.LEAK,
                    at + 1,
                    line.words(),
                    line,
                    List.of(quoted(line.leak().name()))));
        }
        return rows.toString();
    }

    private static String dutyRows(List<DutyLine> lines) {
        var rows = new StringBuilder();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var facts = line.facts().stream().map(Enum::name).collect(Collectors.joining(","));
            rows.append(row(
                    SheetKind.DUTY,
                    at + 1,
                    line.words(),
                    line,
                    List.of(quoted(line.ground().name()), quoted(facts), String.valueOf(line.days()))));
        }
        return rows.toString();
    }

    private static String row(SheetKind kind, int number, String words, SheetLine line, List<String> answers) {
        var row = new StringBuilder("<rule id=\"%s-%d\">".formatted(kind, number));
        if (!words.isEmpty()) {
            row.append("<description>").append(escaped(words)).append("</description>");
        }
        for (var at = 0; at < line.cells().size(); at++) {
            row.append("\n<inputEntry id=\"%s-%d-in-%d\"><text>%s</text></inputEntry>"
                    .formatted(
                            kind,
                            number,
                            at + 1,
                            escaped(line.cells().get(at).written(kind.inputs().get(at)))));
        }
        for (var at = 0; at < answers.size(); at++) {
            row.append("\n<outputEntry id=\"%s-%d-out-%d\"><text>%s</text></outputEntry>"
                    .formatted(kind, number, at + 1, escaped(answers.get(at))));
        }
        return row.append("\n</rule>\n").toString();
    }

    private static String quoted(String word) {
        return "\"" + word + "\"";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
