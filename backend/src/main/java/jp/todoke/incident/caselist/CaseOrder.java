package jp.todoke.incident.caselist;

/** Orders of the list of cases. */
public enum CaseOrder {
    NEWEST("i.reported_at desc, i.number desc"),
    OLDEST("i.reported_at, i.number"),
    TITLE("i.title, i.number");

    private final String sql;

    CaseOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}
