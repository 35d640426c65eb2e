package jp.todoke.shared;

/**
 * Which characters a text may hold, by the ranges of Unicode. The tables of the Java runtime are not asked: those of
 * Java 17 end at Unicode 13 and take newer kanji and emoji for nothing.
 */
final class Characters {

    private static final int[][] INVISIBLE = {
        {0xAD, 0xAD},
        {0x61C, 0x61C},
        {0x180E, 0x180E},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x206F},
        {0xFEFF, 0xFEFF},
        {0xFFF0, 0xFFFB},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0000, 0xE00FF},
        {0xE01F0, 0xE0FFF}
    };
    private static final int[][] VARIATIONS = {{0x180B, 0x180D}, {0x180F, 0x180F}, {0xFE00, 0xFE0F}, {0xE0100, 0xE01EF}
    };
    private static final int[][] PRIVATE = {{0xE000, 0xF8FF}, {0xF0000, 0xFFFFD}, {0x100000, 0x10FFFD}};
    /** Signs of which several joined make one picture. */
    private static final int[][] PICTURES = {
        {0xA9, 0xA9},
        {0xAE, 0xAE},
        {0x203C, 0x203C},
        {0x2049, 0x2049},
        {0x20E3, 0x20E3},
        {0x2122, 0x2122},
        {0x2139, 0x2139},
        {0x2190, 0x23FF},
        {0x24C2, 0x24C2},
        {0x25A0, 0x27BF},
        {0x2900, 0x297F},
        {0x2B00, 0x2BFF},
        {0x3030, 0x3030},
        {0x303D, 0x303D},
        {0x3297, 0x3297},
        {0x3299, 0x3299},
        {0x1F000, 0x1FFFD}
    };
    /**
     * Scripts whose letters change their form by a joiner: Arabic and its neighbours, those of India, Myanmar, Khmer
     * and Mongolia.
     */
    private static final int[][] JOINING = {
        {0x600, 0xDFF},
        {0xF00, 0x109F},
        {0x1780, 0x18AF},
        {0x1900, 0x1CFF},
        {0xA800, 0xAAFF},
        {0xABC0, 0xABFF},
        {0xFB50, 0xFDFF},
        {0xFE70, 0xFEFC},
        {0x10A00, 0x10FFF},
        {0x11000, 0x11FFF},
        {0x1E900, 0x1E95F}
    };

    private Characters() {}

    /** Nothing is seen of it, and nothing of the text is meant by it. */
    static boolean invisible(int character) {
        return in(INVISIBLE, character);
    }

    /** Chooses the form of the character before it: 葛 as it is written in a name. */
    static boolean variation(int character) {
        return in(VARIATIONS, character);
    }

    /** 外字: what it looks like is known to the computer alone on which it was made. */
    static boolean ofOneComputer(int character) {
        return in(PRIVATE, character);
    }

    /** A control other than tab and new line, half of a pair without the other, or never a character. */
    static boolean unwritable(int character) {
        var control = character < 0x20 && character != '\t' && character != '\n' && character != '\r'
                || character >= 0x7F && character <= 0x9F;
        var half = character >= 0xD800 && character <= 0xDFFF;
        var never = character >= 0xFDD0 && character <= 0xFDEF || (character & 0xFFFE) == 0xFFFE;
        return control || half || never;
    }

    static boolean picture(int character) {
        return in(PICTURES, character);
    }

    static boolean joining(int character) {
        return in(JOINING, character);
    }

    /** The ranges ascend, so that an ordinary letter is done with the first of them. */
    private static boolean in(int[][] ranges, int character) {
        for (var range : ranges) {
            if (character <= range[1]) {
                return character >= range[0];
            }
        }
        return false;
    }
}
