package jp.todoke.dutytable;

import java.util.List;

/** The two sheets of which the table consists; the second is asked with what the first one says. */
enum SheetKind {
    /** What a possible leak is left of: the first row that fits counts. */
    LEAK(
            "PossibleLeak",
            "漏えい等のおそれ",
            "FIRST",
            List.of(TableInput.KIND, TableInput.HELD_ELSEWHERE, TableInput.ENCRYPTED, TableInput.RECOVERED_UNSEEN),
            List.of("leak")),
    /** The grounds of a duty: each row that fits names one. */
    DUTY(
            "ReportingObligationDecision",
            "報告義務",
            "COLLECT",
            List.of(
                    TableInput.KNOWN_ON,
                    TableInput.LEAK,
                    TableInput.KIND,
                    TableInput.SENSITIVE,
                    TableInput.PROPERTY,
                    TableInput.MALICE,
                    TableInput.PERSONS,
                    TableInput.ORDINANCE,
                    TableInput.MY_NUMBER,
                    TableInput.LEGAL_REGIME),
            List.of("ground", "facts", "days"));

    private final String decision;
    private final String label;
    private final String hitPolicy;
    private final List<TableInput> inputs;
    private final List<String> outputs;

    SheetKind(String decision, String label, String hitPolicy, List<TableInput> inputs, List<String> outputs) {
        this.decision = decision;
        this.label = label;
        this.hitPolicy = hitPolicy;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    String decision() {
        return decision;
    }

    String label() {
        return label;
    }

    String hitPolicy() {
        return hitPolicy;
    }

    /** In the order in which we keep them; a file may have another. */
    List<TableInput> inputs() {
        return inputs;
    }

    List<String> outputs() {
        return outputs;
    }
}
