package jp.todoke.evidence;

/** What a file is to the case; {@code SENDERS_PAPER} is the paper of somebody for whom the section enters an act. */
public enum AttachmentKind {
    PHOTO("写真"),
    PAPER("書面"),
    SENDERS_PAPER("送り主の書面"),
    OTHER("資料");

    private final String label;

    AttachmentKind(String label) {
        this.label = label;
    }

    /** What a file of this kind is called where its own name is not told. */
    public String label() {
        return label;
    }
}
