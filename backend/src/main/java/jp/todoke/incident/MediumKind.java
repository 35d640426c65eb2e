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
}
