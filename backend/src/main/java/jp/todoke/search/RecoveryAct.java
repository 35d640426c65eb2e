package jp.todoke.search;

/** What was done about a recipient, or what came of it. */
public enum RecoveryAct {
    CONTACTED("に連絡した"),
    ASKED("に削除・返却を依頼した"),
    DELETED("が削除したことを確認した"),
    RETURNED("から返却を受けたことを確認した"),
    REFUSED("は削除・返却に応じなかった"),
    UNREACHABLE("に連絡が取れなかった");

    private final String words;

    RecoveryAct(String words) {
        this.words = words;
    }

    /** Nothing more is to be recovered from a recipient of whom this was the last act. */
    boolean settles() {
        return this == DELETED || this == RETURNED;
    }

    /** 誤送信先1、2に連絡した。: recipients go by number, so that no name stands in the course of events. */
    String about(String recipients) {
        return recipients + words + "。";
    }
}
