package jp.todoke.incident.people;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import jp.todoke.shared.FoldedText;

/**
 * Whether what was typed can be somebody's name: masking looks for it in every text of the case, so it has two letters
 * or more, nothing but letters and what stands between them, and is no word of everyday use ({@code common-words.txt}).
 */
public final class NameOfPerson {

    private static final int FEWEST_LETTERS = 2;
    private static final String BETWEEN_LETTERS = " ・･=-‐'’.、,";
    private static final Set<String> COMMON_WORDS = TextFile.words("/common-words.txt");

    private NameOfPerson() {}

    /**
     * Why it cannot be a name, as the code of a sentence; empty where it can.
     *
     * @param officeWords names of units and posts, which are no names of people either
     */
    public static Optional<String> fault(String typed, Collection<String> officeWords) {
        var name = FoldedText.fold(typed);
        var letters = letters(name);
        if (!isLongEnough(name)) {
            return Optional.of("name-too-short");
        }
        if (!name.codePoints()
                .allMatch(sign -> Character.isLetter(sign)
                        || Character.isWhitespace(sign)
                        || BETWEEN_LETTERS.indexOf(sign) >= 0)) {
            return Optional.of("name-of-letters");
        }
        if (COMMON_WORDS.contains(letters)
                || NameNeighbours.isRole(letters)
                || officeWords.stream()
                        .map(word -> letters(FoldedText.fold(word)))
                        .anyMatch(letters::equals)) {
            return Optional.of("name-common-word");
        }
        return Optional.empty();
    }

    /** Whether masking may look for it: a name with fewer letters would be found everywhere. */
    static boolean isLongEnough(String folded) {
        var letters = letters(folded);
        return letters.codePointCount(0, letters.length()) >= FEWEST_LETTERS
                && letters.chars().anyMatch(sign -> sign != 'ー');
    }

    private static String letters(String folded) {
        return folded.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it is a word of everyday use. */
    static boolean isCommonWord(String folded) {
        return COMMON_WORDS.contains(folded);
    }
}
