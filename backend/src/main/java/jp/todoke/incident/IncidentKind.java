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
    UNAUTHORIZED_VIEW("不正閲覧・目的外利用"),
    RANSOMWARE("ランサムウェア等の攻撃"),
    TAMPERING("改ざん"),
    DESTRUCTION("滅失・毀損"),
    DISCLOSURE_ERROR("黒塗り・開示の誤り"),
    WRONG_ENTRY("誤記載・誤登録"),
    /** None of these; what it was is said in words. */
    OTHER("事故"),
    UNKNOWN("事故");

    private final String label;

    IncidentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nothing went away that could be searched for or got back. */
    public boolean nothingLost() {
        return switch (this) {
            case MISPUBLICATION, UNAUTHORIZED_ACCESS, UNAUTHORIZED_VIEW, RANSOMWARE, TAMPERING, WRONG_ENTRY -> true;
            default -> false;
        };
    }

    /** To whom it went by mistake: 誤送信先. */
    public String recipient() {
        return switch (this) {
            case MISSENT_EMAIL, MISDELIVERED_POST, MISISSUED -> label + "先";
            case DISCLOSURE_ERROR -> "開示先";
            default -> "相手先";
        };
    }
}
