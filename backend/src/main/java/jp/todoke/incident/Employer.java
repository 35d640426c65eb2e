package jp.todoke.incident;

/** For whom the knower worked: only what a worker of the body knew starts the body's duties. */
public enum Employer {
    BODY,
    CONTRACTOR,
    OUTSIDE
}
