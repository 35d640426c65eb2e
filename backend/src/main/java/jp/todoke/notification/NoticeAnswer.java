package jp.todoke.notification;

/** Whether the persons were told an item, or need not be: not needed 「本人の権利利益を保護するために必要な範囲」 (規則45条). */
public enum NoticeAnswer {
    TOLD,
    NOT_NEEDED
}
