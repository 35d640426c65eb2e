package jp.todoke.search;

/** What is handed in with the police, with the office's word for it. */
public enum PoliceReportKind {
    LOST_PROPERTY("遺失届"),
    THEFT("被害届");

    private final String label;

    PoliceReportKind(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
