package jp.todoke.incident.report;

/** Whose information it is, with the office's word for them. */
public enum PersonGroup {
    CHILDREN("子ども"),
    GUARDIANS("保護者"),
    RESIDENTS("住民"),
    PATIENTS("利用者・患者"),
    STAFF("職員"),
    OTHER("その他の方"),
    UNKNOWN(AbsentFact.UNKNOWN.word());

    private final String label;

    PersonGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
