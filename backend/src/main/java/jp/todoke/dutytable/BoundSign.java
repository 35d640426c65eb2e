package jp.todoke.dutytable;

import java.util.stream.Stream;

/** How a cell compares. */
public enum BoundSign {
    EQUAL(""),
    OVER(">"),
    AT_LEAST(">="),
    UNDER("<"),
    AT_MOST("<=");

    private final String written;

    BoundSign(String written) {
        this.written = written;
    }

    /** As it stands before the value in a file. */
    String written() {
        return written;
    }

    static BoundSign of(String written) {
        return Stream.of(values())
                .filter(sign -> sign.written.equals(written))
                .findFirst()
                .orElseThrow();
    }
}
