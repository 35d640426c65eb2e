package jp.todoke.paper;

/** ア, イ, ウ: how official papers count what stands below a numbered heading. */
final class Letters {

    private static final String ORDER = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    private Letters() {}

    /** ア of 1, at most ン of 46. */
    static char of(int number) {
        return ORDER.charAt(number - 1);
    }
}
