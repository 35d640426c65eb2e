package jp.todoke.publication;

/** What the director said of one version of the publication text. */
public enum TextOutcome {
    APPROVED,
    RETURNED
}
