package jp.todoke.consultation;

/** 準備中, 諮問済, 答申済, 取下げ: derived from what is recorded, stored nowhere. */
public enum ConsultationStatus {
    PREPARING,
    ASKED,
    ANSWERED,
    WITHDRAWN
}
