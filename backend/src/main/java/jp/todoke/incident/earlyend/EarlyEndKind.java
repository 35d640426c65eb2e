package jp.todoke.incident.earlyend;

/** Why tracks end before their time. */
public enum EarlyEndKind {
    /** 簡易終結: what was lost is back and nobody saw it, so that all tracks that still run end. */
    QUICKLY_FOUND,
    /** A track turned out not to be needed. */
    NOT_NEEDED
}
