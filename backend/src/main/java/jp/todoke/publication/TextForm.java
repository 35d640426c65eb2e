package jp.todoke.publication;

/** What a publication text is headed: 報道資料 for the press, お知らせ for everybody. */
public enum TextForm {
    PRESS("報道資料"),
    NOTICE("お知らせ");

    private final String label;

    TextForm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
