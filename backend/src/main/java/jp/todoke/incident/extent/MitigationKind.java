package jp.todoke.incident.extent;

import org.jspecify.annotations.Nullable;

/** What makes harm less likely, with the words that a paper has for it. */
public enum MitigationKind {
    SPECIAL_DEVICE("専用の機器がなければ読み取れない"),
    LOCKED("画面ロック又は暗証番号が設定されていた"),
    NO_CONTACTS("氏名のみで、住所及び連絡先は含まれていない"),
    ERASED_REMOTELY("遠隔操作により消去し、又は利用を停止した"),
    UNOPENED("開封され、又は使用された跡がない"),
    SEEN_BY_FEW("見た者が限られ、口外していないことを確認した"),
    /** Something else, said in words. */
    OTHER(null);

    private final @Nullable String label;

    MitigationKind(@Nullable String label) {
        this.label = label;
    }

    /** What a paper says of it; null where only its words say something. */
    public @Nullable String label() {
        return label;
    }
}
