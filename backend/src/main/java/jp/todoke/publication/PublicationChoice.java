package jp.todoke.publication;

/** Publish by itself at once 個別公表, in the half-year batch 一括公表, or not. */
public enum PublicationChoice {
    AT_ONCE,
    BATCH,
    NOT
}
