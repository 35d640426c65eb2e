package jp.todoke.incident;

/** What happened, with the office's word for it. */
public enum IncidentKind {
    LOSS("紛失"),
    THEFT("盗難"),
    MISSENT_EMAIL("誤送信"),
    MISDELIVERED_POST("誤送付"),
    MISISSUED("誤交付"),
    MISPUBLICATION("誤公開"),
    MISDISPOSAL("誤廃棄"),
    UNAUTHORIZED_ACCESS("不正アクセス"),
    OTHER("事故"),
    UNKNOWN("事故");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What happened to a thing: ＳＤカードの紛失, パソコンへの不正アクセス, 書類に係る事故. */
    public String of(String thing) {
        return switch (this) {
            case UNAUTHORIZED_ACCESS -> thing + "への" + label;
            case OTHER, UNKNOWN -> thing + "に係る" + label;
            default -> thing + "の" + label;
        };
    }
}
