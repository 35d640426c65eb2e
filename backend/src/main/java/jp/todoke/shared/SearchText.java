package jp.todoke.shared;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as they are looked for, on both sides: folded, hiragana for katakana, one dash for all, and without the spaces
 * in them.
 */
public final class SearchText {

    /** Raised whenever the same text is folded differently than before: what is stored is then folded anew. */
    public static final int VERSION = 1;

    /** Stands between texts, so that no word is found across their border. */
    private static final String BORDER = "\n";

    private SearchText() {}

    /** What is stored beside texts to find them by. */
    public static String of(Stream<String> texts) {
        return texts.map(SearchText::fold).filter(text -> !text.isEmpty()).collect(Collectors.joining(BORDER));
    }

    /** The words of a search; a text is found that holds all of them. */
    public static List<String> words(String typed) {
        return Arrays.stream(FoldedText.fold(typed).split("\\s+"))
                .map(SearchText::fold)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether the text holds every word of the search. */
    public static boolean found(String typed, String text) {
        var folded = fold(text);
        return words(typed).stream().allMatch(folded::contains);
    }

    private static String fold(String text) {
        var folded = FoldedText.fold(text);
        var written = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); at++) {
            char letter = folded.charAt(at);
            if (!Character.isWhitespace(letter)) {
                written.append(betweenDigits(folded, at) ? dash(letter) : hiragana(letter));
            }
        }
        return written.toString();
    }

    private static char hiragana(char letter) {
        return letter >= 'ァ' && letter <= 'ヶ' ? (char) (letter - 'ァ' + 'ぁ') : dash(letter, "‐‑‒–—―−");
    }

    /** A long vowel between digits is a dash that came from a Japanese keyboard. */
    private static char dash(char letter) {
        return dash(letter, "‐‑‒–—―−ー");
    }

    private static char dash(char letter, String dashes) {
        return dashes.indexOf(letter) < 0 ? letter : '-';
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
