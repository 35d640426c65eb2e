package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Words with what they stand for, looked for at a place of a text: as many looks as words of that first letter have
 * lengths.
 */
final class WordList<T> {

    private final Map<String, List<T>> words = new HashMap<>();
    private final Map<Character, TreeSet<Integer>> lengths = new HashMap<>();
    private int longest;

    /** A word that stands in the text up to before {@code end}. */
    record Found<T>(int end, List<T> meanings) {}

    void add(String word, T meaning) {
        if (!word.isEmpty()) {
            words.computeIfAbsent(word, none -> new ArrayList<>()).add(meaning);
            lengths.computeIfAbsent(word.charAt(0), none -> new TreeSet<>(Comparator.reverseOrder()))
                    .add(word.length());
            longest = Math.max(longest, word.length());
        }
    }

    /** The words that begin at {@code from}, the longest first. */
    List<Found<T>> from(String text, int from) {
        var possible = from < text.length() ? lengths.get(text.charAt(from)) : null;
        if (possible == null) {
            return List.of();
        }
        var found = new ArrayList<Found<T>>(1);
        for (int length : possible) {
            var meanings = from + length <= text.length() ? words.get(text.substring(from, from + length)) : null;
            if (meanings != null) {
                found.add(new Found<>(from + length, meanings));
            }
        }
        return found;
    }

    /** The end of the longest word that begins there, or {@code from} where none does. */
    int end(String text, int from) {
        return from(text, from).stream().findFirst().map(Found::end).orElse(from);
    }

    /** The length of the longest word that ends before {@code to}, or 0. */
    int endingBefore(String text, int to) {
        int length = Math.min(longest, to);
        while (length > 0 && !words.containsKey(text.substring(to - length, to))) {
            length--;
        }
        return length;
    }
}
