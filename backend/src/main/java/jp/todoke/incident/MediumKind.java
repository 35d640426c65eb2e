package jp.todoke.incident;

/** What carried the information, with the office's word for it. */
public enum MediumKind {
    SD_CARD("ＳＤカード"),
    USB("ＵＳＢメモリ"),
    PAPER("書類"),
    PC("パソコン"),
    CAMERA("カメラ"),
    SMARTPHONE("スマートフォン"),
    EMAIL("メール"),
    OTHER("個人情報"),
    UNKNOWN("個人情報");

    private final String label;

    MediumKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether there is a word for it, and not for information alone. */
    boolean named() {
        return this != OTHER && this != UNKNOWN;
    }

    /** The information on it, as something happens to that and not to the thing: パソコン内の情報, 書類. */
    String inside() {
        return this == PAPER || this == EMAIL ? label : label + "内の情報";
    }
}
