package jp.todoke.found;

/** How somebody outside was told of a case: 公表, a report to the commission, 本人への連絡. */
public enum ToldKind {
    PUBLICATION,
    FILING,
    NOTICE
}
