package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The names to mask in every form in which a text may write them, and the words in which no family name is looked for.
 */
final class MaskedNames {

    private static final int LONGEST_GAP = 3;
    private static final MaskedPerson UNREGISTERED =
            new MaskedPerson("", MaskDecisions.SOMEBODY, MaskDecisions.SOMEBODY, true, null);

    /** A name in its parts, family name first; a single part is a name written without the space. */
    record Name(List<String> parts, MaskedPerson person) {}

    /**
     * What names somebody, up to before {@code end}.
     *
     * @param letters how many letters the name has
     * @param given how many of them are the given name; 0 where that is not known
     * @param spaced whether a space stands in it
     */
    record Found(int end, List<MaskedPerson> people, int letters, int given, boolean spaced) {

        Found(int end, List<MaskedPerson> people) {
            this(end, people, 0, 0, false);
        }
    }

    private final WordList<Name> firstParts = new WordList<>();
    private final WordList<MaskedPerson> families = new WordList<>();
    private final WordList<MaskedPerson> familiesElsewhere = new WordList<>();
    private final WordList<MaskedPerson> calledOnly = new WordList<>();
    private final WordList<MaskedPerson> masked = new WordList<>();
    private final WordList<String> posts = new WordList<>();
    private final WordList<String> known = new WordList<>();
    private final Map<MaskedPerson, String> kinds = new HashMap<>();

    /** {@code written}: what decisions write for people who are not registered. */
    MaskedNames(Collection<MaskedPerson> people, Collection<String> knownWords, Collection<String> written) {
        people.forEach(this::add);
        posts.add(MaskDecisions.SOMEBODY, MaskDecisions.SOMEBODY);
        written.forEach(word -> masked.add(FoldedText.fold(word), UNREGISTERED));
        knownWords.forEach(word -> known.add(FoldedText.fold(word.strip()), word));
    }

    /** The person's kind, folded. */
    String kindOf(MaskedPerson person) {
        return kinds.getOrDefault(person, "");
    }

    private void add(MaskedPerson person) {
        kinds.put(person, FoldedText.fold(person.kind()));
        if (person.named()) {
            masked.add(FoldedText.fold(person.masked()), person);
        } else {
            posts.add(FoldedText.fold(person.masked()), person.masked());
        }
        var folded = FoldedText.fold(person.name());
        if (!NameOfPerson.isLongEnough(folded)) {
            return;
        }
        var parts = Arrays.stream(folded.split("[\\s・]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        var first = parts.get(0);
        if (person.elsewhere()) {
            firstParts.add(first, new Name(parts, person));
            if (parts.size() > 1 && !NameOfPerson.isCommonWord(first)) {
                familiesElsewhere.add(first, person);
            }
        } else if (parts.size() > 1) {
            firstParts.add(first, new Name(parts, person));
            families.add(first, person);
            addCalled(parts.get(parts.size() - 1), person);
        } else if (first.length() > 3) {
            firstParts.add(first, new Name(parts, person));
            addCalled(first.substring(0, first.length() > 5 ? 3 : 2), person);
        } else {
            families.add(first, person);
            addCalled(first.substring(0, Math.min(2, first.length())), person);
        }
    }

    private void addCalled(String part, MaskedPerson person) {
        if (part.length() > 1) {
            calledOnly.add(part, person);
        }
    }

    /** The end of a masked name that stands there already, or {@code from}. */
    int maskedUntil(String text, int from) {
        return masked.end(text, from);
    }

    /** The end of a known word that stands there, or {@code from}. */
    int knownUntil(String text, int from) {
        return known.end(text, from);
    }

    /** Whether a name or a masked name begins there. */
    boolean beginsAt(String text, int from) {
        return maskedUntil(text, from) > from || families.end(text, from) > from + 1 || whole(text, from) != null;
    }

    /**
     * Whether a name begins there that needs more than its place to be one: of one letter, or by which somebody is only
     * called.
     */
    boolean mayBeginAt(String text, int from) {
        return beginsAt(text, from) || family(text, from) != null || calledOnly(text, from) != null;
    }

    /** Whether a family name ends there, though it may be part of another one. */
    boolean endsBefore(String text, int to) {
        return families.endingBefore(text, to) > 1;
    }

    /** Whether a known word ends there. */
    boolean knownEndsBefore(String text, int to) {
        return known.endingBefore(text, to) > 0;
    }

    /** The longest whole name there, with or without spaces in it; null where none is. */
    @Nullable
    Found whole(String text, int from) {
        int longest = from;
        Name name = null;
        var people = new ArrayList<MaskedPerson>();
        for (var found : firstParts.from(text, from)) {
            for (var meaning : found.meanings()) {
                int end = restUntil(text, found.end(), meaning.parts());
                if (end > longest) {
                    people.clear();
                    longest = end;
                    name = meaning;
                }
                if (end == longest && end > from) {
                    people.add(meaning.person());
                }
            }
        }
        if (name == null) {
            return null;
        }
        int letters = name.parts().stream().mapToInt(String::length).sum();
        int given = name.parts().size() == 1
                ? 0
                : name.parts().get(name.parts().size() - 1).length();
        return new Found(longest, people, letters, given, longest - from > letters);
    }

    /** The longest family name there of somebody who works elsewhere; null where none is. */
    @Nullable
    Found elsewhere(String text, int from) {
        return first(familiesElsewhere, text, from);
    }

    /** 福祉部長; where several people fit, only that somebody is concerned. */
    String writtenElsewhere(List<MaskedPerson> people) {
        var posts = people.stream().map(MaskedPerson::masked).distinct().toList();
        return posts.size() == 1 ? posts.get(0) : MaskDecisions.SOMEBODY;
    }

    /** The end of the word for somebody who is masked by the post, that stands there, or {@code from}. */
    int postUntil(String text, int from) {
        return posts.end(text, from);
    }

    /** The longest family name there; null where none is. */
    @Nullable
    Found family(String text, int from) {
        return first(families, text, from);
    }

    /** The longest name there by which somebody is named only when called 先生 or the like; null where none is. */
    @Nullable
    Found calledOnly(String text, int from) {
        return first(calledOnly, text, from);
    }

    private static @Nullable Found first(WordList<MaskedPerson> list, String text, int from) {
        return list.from(text, from).stream()
                .findFirst()
                .map(found -> new Found(found.end(), found.meanings()))
                .orElse(null);
    }

    private static int restUntil(String text, int from, List<String> parts) {
        int at = from;
        for (var part : parts.subList(1, parts.size())) {
            int gap = at;
            while (gap < text.length()
                    && gap - at < LONGEST_GAP
                    && (Character.isWhitespace(text.charAt(gap)) || text.charAt(gap) == '・')) {
                gap++;
            }
            if (!text.startsWith(part, gap)) {
                return -1;
            }
            at = gap + part.length();
        }
        return at;
    }
}
