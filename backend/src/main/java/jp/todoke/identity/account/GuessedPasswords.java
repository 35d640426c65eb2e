package jp.todoke.identity.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.shared.FoldedText;
import org.springframework.core.io.ClassPathResource;

/**
 * Which passwords somebody who guesses tries first: those with little in them but words that everybody knows. Each such
 * word counts as much as one other character, a character that comes again not at all, whatever their width and case.
 */
final class GuessedPasswords {

    private static final String FILE = "common-passwords.txt";
    private static final int ENOUGH = 8;
    /** Days and telephone numbers are soon tried: more digits are worth no more. */
    private static final int DIGITS = 3;

    private static final String DISGUISED = "@4031$5!7";
    private static final String MEANT = "aaoelssit";
    /** Stands where a word was; no keyboard types it. */
    private static final char WORD = '\u0000';

    private final List<String> common;

    GuessedPasswords() {
        try {
            common = new ClassPathResource(FILE)
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(FoldedText::fold)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code own}: the words around this person and this municipality. */
    boolean contains(String password, Collection<String> own) {
        var words = Stream.concat(common.stream(), own.stream().map(FoldedText::fold))
                .filter(word -> word.length() > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        var folded = FoldedText.fold(password).replaceAll("\\s+", "");
        return Math.min(worth(folded, words), worth(undisguised(folded), words)) < ENOUGH;
    }

    private static long worth(String password, List<String> words) {
        var rest = password;
        long found = 0;
        for (var word : words) {
            if (rest.contains(word)) {
                found++;
                rest = rest.replace(word, String.valueOf(WORD));
            }
        }
        var digits = rest.codePoints().filter(Character::isDigit).distinct().count();
        var others = rest.codePoints()
                .filter(character -> character != WORD && !Character.isDigit(character))
                .distinct()
                .count();
        return found + Math.min(digits, DIGITS) + others;
    }

    /** p@ssw0rd is password. */
    private static String undisguised(String password) {
        var meant = new StringBuilder(password);
        for (int i = 0; i < meant.length(); i++) {
            var at = DISGUISED.indexOf(meant.charAt(i));
            if (at >= 0) {
                meant.setCharAt(i, MEANT.charAt(at));
            }
        }
        return meant.toString();
    }
}
