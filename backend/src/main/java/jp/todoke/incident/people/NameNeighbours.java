package jp.todoke.incident.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.todoke.shared.FoldedText;

/**
 * Tells by its neighbours whether a family name in a folded text names a person or is part of a longer word. The words
 * are those of {@code name-neighbours.txt} and what the people of the case are called at work.
 */
public final class NameNeighbours {

    private static final String AFTER_AN_ACT = "後時前中済";

    private static final Map<String, WordList<String>> WORDS = read();

    private static final Set<String> PLACES = TextFile.words("/names-of-places.txt");

    private final MaskedNames names;
    private final WordList<String> kinds = new WordList<>();

    NameNeighbours(MaskedNames names, Collection<String> kinds) {
        this.names = names;
        kinds.forEach(kind -> this.kinds.add(FoldedText.fold(kind), kind));
    }

    /** Whether a family name is the name of a place, too. */
    static boolean isPlace(String family) {
        return PLACES.contains(family);
    }

    /** Whether what follows makes a place, an office or a firm of the word. */
    boolean isCompound(String text, int end) {
        return begins("compound", text, end) && roleUntil(text, end) == end;
    }

    /**
     * Whether a name may end there: as {@link #closes}, but of hiragana only what follows names, so that 東京子ども does not
     * end with 東京子.
     */
    boolean endsName(String text, int end) {
        return isCalled(text, end)
                || closes(text, end) && (Script.at(text, end) != Script.HIRAGANA || begins("particle", text, end));
    }

    /** Whether people are so called who are not named, 保護者 or 皆. */
    static boolean isNobody(String word) {
        return WORDS.get("nobody").endingBefore(word, word.length()) > 0;
    }

    /** Whether a word is there that only looks like somebody with 様 or 氏, 同様. */
    static boolean isAlike(String text, int from) {
        return begins("alike", text, from);
    }

    private static Map<String, WordList<String>> read() {
        var words = new HashMap<String, WordList<String>>();
        var file = NameNeighbours.class.getResourceAsStream("/name-neighbours.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(row -> Arrays.stream(row)
                            .skip(1)
                            .map(FoldedText::fold)
                            .forEach(word -> words.computeIfAbsent(row[0], none -> new WordList<>())
                                    .add(word, word)));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a word may begin at {@code start}: nothing before belongs to it. */
    boolean opens(String text, int start) {
        if (start == 0) {
            return true;
        }
        int gap = text.charAt(start - 1) == ' ' ? start - 1 : start;
        if (ends("company", text, gap)) {
            return false;
        }
        return switch (Script.before(text, start)) {
            case KANJI ->
                ends("before", text, start)
                        || endsRole(text, start)
                        || names.endsBefore(text, start)
                        || names.knownEndsBefore(text, start);
            case KATAKANA, LATIN -> endsRole(text, start);
            case HIRAGANA -> !ends("place", text, start);
            case DIGIT, NONE -> true;
        };
    }

    /**
     * Whether the word before is a kind of unit, after which a name may begin when the person is called 先生 or the like.
     */
    boolean opensIfCalled(String text, int start) {
        return ends("unit", text, start);
    }

    /** Where a word before {@code start} ends that may tell somebody's work, 用務員の or 用務員. */
    static int endOfRole(String text, int start, int earliest) {
        int to = start;
        while (to > earliest && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == 'の')) {
            to--;
        }
        return to;
    }

    /** Whether a word may end before {@code end}: what follows is another one. */
    boolean closes(String text, int end) {
        if (names.beginsAt(text, end)) {
            return true;
        }
        int gap = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        if (begins("company", text, gap)) {
            return false;
        }
        return switch (Script.at(text, end)) {
            case KANJI -> act(text, end);
            case KATAKANA, LATIN -> false;
            case HIRAGANA -> !begins("place", text, end);
            case DIGIT -> !begins("place", text, afterDigits(text, end));
            case NONE -> true;
        };
    }

    /** Whether the given name goes on: 山田花子 in 山田花子代さん is somebody else. */
    boolean goesOn(String text, int end) {
        int to = WORDS.get("given").end(text, end);
        if (to == end || names.beginsAt(text, end) || roleUntil(text, end) > end) {
            return false;
        }
        var next = Script.at(text, to);
        return next != Script.KANJI && next != Script.KATAKANA
                || roleUntil(text, to) > to
                || calledRightAt(text, to) > to;
    }

    /** Whether what follows a name is what a person is called, 先生 or 主任保育士さん, or another name. */
    boolean isCalled(String text, int end) {
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int roles = from;
        for (int next = roleUntil(text, roles); next > roles; next = roleUntil(text, roles)) {
            roles = next;
        }
        return calledRightAt(text, roles) > roles || roles > from && isWhole(text, roles) || names.beginsAt(text, from);
    }

    /** The end of 先生 or さん right there, or {@code from}; 様 of 様式 is part of a word. */
    int calledRightAt(String text, int from) {
        int called = WORDS.get("called").end(text, from);
        return called - from > 1 || called > from && isWhole(text, called) ? called : from;
    }

    private boolean isWhole(String text, int end) {
        var next = Script.at(text, end);
        return next != Script.KANJI && next != Script.KATAKANA || names.mayBeginAt(text, end) || act(text, end);
    }

    private static boolean act(String text, int from) {
        int end = WORDS.get("after").end(text, from);
        if (end == from) {
            return false;
        }
        var next = Script.at(text, end);
        return Script.before(text, end) == Script.HIRAGANA
                || next != Script.KANJI && next != Script.KATAKANA
                || end - from > 1 && AFTER_AN_ACT.indexOf(text.charAt(end)) >= 0;
    }

    /** The end of a word for somebody's work that stands there, or {@code from}. */
    int roleUntil(String text, int from) {
        return names.beginsAt(text, from) ? from : Math.max(WORDS.get("role").end(text, from), kinds.end(text, from));
    }

    /** The length of the word for somebody's work that ends there, or 0. */
    int roleLengthBefore(String text, int to) {
        return Math.max(WORDS.get("role").endingBefore(text, to), kinds.endingBefore(text, to));
    }

    boolean endsRole(String text, int to) {
        return roleLengthBefore(text, to) > 0;
    }

    /** Whether a word by itself tells somebody's work, or what people are called. */
    public static boolean isRole(String word) {
        var folded = FoldedText.fold(word);
        return Stream.of("role", "called").anyMatch(how -> WORDS.get(how).end(folded, 0) == folded.length());
    }

    private static boolean begins(String how, String text, int from) {
        return WORDS.get(how).end(text, from) > from;
    }

    private static boolean ends(String how, String text, int to) {
        return WORDS.get(how).endingBefore(text, to) > 0;
    }

    private static int afterDigits(String text, int from) {
        int end = from;
        while (Script.at(text, end) == Script.DIGIT) {
            end++;
        }
        return end;
    }
}
