package jp.todoke.consultation;

import org.jspecify.annotations.Nullable;

/** A part of the standard form of a consultation; two parts of one heading stand below it one after the other. */
public enum ConsultationItem {
    SUBJECT("件名"),
    WORK("事務事業名"),
    PURPOSE("事業目的"),
    CONTENT("諮問の内容"),
    ENTRUSTED_NOW("委託内容", "現行"),
    ENTRUSTED_NEW("委託内容", "追加"),
    ENTRUSTED_TO("委託先"),
    PROCESSED_NOW("現行処理"),
    LINKED_TO("結合先"),
    ENTRUSTED_FROM("委託開始年月"),
    LINKED_FROM("実施予定年月"),
    INFORMATION("取り扱う個人情報"),
    EXCHANGED("送受信する項目"),
    PROTECTION("個人情報の保護"),
    PROTECTION_HERE("個人情報の保護", "実施機関側"),
    PROTECTION_THERE("個人情報の保護", "相手側");

    private final String heading;

    @Nullable
    private final String label;

    ConsultationItem(String heading) {
        this(heading, null);
    }

    ConsultationItem(String heading, @Nullable String label) {
        this.heading = heading;
        this.label = label;
    }

    /** Heading of its section in the paper. */
    String heading() {
        return heading;
    }

    /** 現行, 相手側: what tells it from the other part of its heading; null where there is none. */
    @Nullable
    String label() {
        return label;
    }
}
