package jp.todoke.prevention;

/** Whether a measure is new or goes on: 新規, 強化, 継続, or 継続 with something new. */
public enum Novelty {
    NEW,
    STRENGTHENED,
    CONTINUED,
    CONTINUED_AND_NEW
}
