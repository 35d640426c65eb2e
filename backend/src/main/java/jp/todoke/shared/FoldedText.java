package jp.todoke.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text with everything written one way that people write in several: width and case (NFKC), old and other forms of
 * kanji, variation selectors and invisible marks. Each folded character knows where it stands in the text as typed.
 */
public final class FoldedText {

    /**
     * More marks on one letter nobody reads; sorting them would take the square of their number (UAX 15, Stream-Safe
     * Text).
     */
    private static final int LONGEST = 32;

    private final String typed;
    private final String folded;
    private final int[] starts;

    private FoldedText(String typed, String folded, int[] starts) {
        this.typed = typed;
        this.folded = folded;
        this.starts = starts;
    }

    /** Folds a text of any length. */
    public static FoldedText of(String typed) {
        var folded = new StringBuilder(typed.length());
        var starts = new int[typed.length() + 16];
        for (int from = 0, to; from < typed.length(); from = to) {
            to = endOfCharacter(typed, from);
            int before = folded.length();
            if (to - from == 1 && isPlain(typed.charAt(from))) {
                folded.appendCodePoint(KanjiVariants.fold(typed.charAt(from)));
            } else {
                fold(typed.substring(from, to), folded);
            }
            if (folded.length() > starts.length) {
                starts = Arrays.copyOf(starts, folded.length() * 2);
            }
            Arrays.fill(starts, before, folded.length(), from);
        }
        return new FoldedText(typed, folded.toString(), starts);
    }

    /** The folded form alone. */
    public static String fold(String typed) {
        return of(typed).folded;
    }

    /** The folded text. */
    public String folded() {
        return folded;
    }

    /** What was typed where the folded characters {@code from} up to before {@code to} stand. */
    public String typed(int from, int to) {
        return typed.substring(from == 0 ? 0 : start(from), start(to));
    }

    private int start(int at) {
        return at == folded.length() ? typed.length() : starts[at];
    }

    /** One character as a reader sees it: with the marks that belong to it. */
    private static int endOfCharacter(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length()
                && to - from < LONGEST
                && (isMark(text.codePointAt(to)) || isInvisible(text.codePointAt(to)))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK || codePoint == 'ﾞ' || codePoint == 'ﾟ';
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /**
     * Kana, kanji and digits are written one way already; most texts are made of them, and each mask folds hundreds of
     * words.
     */
    private static boolean isPlain(char letter) {
        return letter >= 'ぁ' && letter <= 'ゖ'
                || letter >= 'ァ' && letter <= 'ー'
                || letter >= 0x4E00 && letter <= 0x9FFF
                || letter >= ' ' && letter <= '@';
    }

    private static void fold(String character, StringBuilder to) {
        var visible = new StringBuilder();
        character.codePoints().filter(codePoint -> !isInvisible(codePoint)).forEach(visible::appendCodePoint);
        Normalizer.normalize(visible, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .map(KanjiVariants::fold)
                .forEach(to::appendCodePoint);
    }
}
