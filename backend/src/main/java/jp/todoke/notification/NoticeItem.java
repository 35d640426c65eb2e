package jp.todoke.notification;

/** Of what persons are told by law: items 1, 2, 4, 5 and 9 of a report to the commission (規則45条), in their order. */
public enum NoticeItem {
    SUMMARY("概要"),
    INFORMATION("保有個人情報の項目"),
    CAUSE("原因"),
    SECONDARY_HARM("二次被害又はそのおそれの有無及びその内容"),
    OTHER("その他参考となる事項");

    private final String words;

    NoticeItem(String words) {
        this.words = words;
    }

    /** As the law names it. */
    public String words() {
        return words;
    }
}
