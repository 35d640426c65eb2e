package jp.todoke.incident.extent;

/** Who noticed, with the office's word for it. */
public enum NoticedBy {
    STAFF("職員"),
    RECIPIENT("受け取った方"),
    CITIZEN("住民等"),
    CONTRACTOR("受託者"),
    POLICE("警察"),
    MEDIA("報道機関"),
    /** Somebody else, said in words. */
    OTHER("その他"),
    UNKNOWN("分からない");

    private final String label;

    NoticedBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
