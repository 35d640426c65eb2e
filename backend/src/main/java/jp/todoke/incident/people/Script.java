package jp.todoke.incident.people;

/** What a character of a folded text is written in; NONE is no letter at all: a space, a mark, the end. */
enum Script {
    KANJI,
    HIRAGANA,
    KATAKANA,
    LATIN,
    DIGIT,
    NONE;

    static Script at(String text, int at) {
        return at >= text.length() ? NONE : of(text.codePointAt(at));
    }

    static Script before(String text, int to) {
        return to == 0 ? NONE : of(text.codePointBefore(to));
    }

    private static Script of(int codePoint) {
        if (codePoint == 'ー') {
            return KATAKANA;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN -> KANJI;
            case HIRAGANA -> HIRAGANA;
            case KATAKANA -> KATAKANA;
            case LATIN -> LATIN;
            default -> Character.isDigit(codePoint) ? DIGIT : NONE;
        };
    }
}
