package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks through what masking left of a text for what may name somebody all the same; it is shown and stays till
 * decided.
 */
final class Doubts {

    private static final Set<String> FREQUENT = TextFile.words("/family-names.txt");
    private static final WordList<String> FREQUENT_NAMES = new WordList<>();

    /** （やまだ はなこ） */
    private static final Pattern READING = Pattern.compile("[(（][ぁ-んァ-ヶー]{2,8}[\\s・][ぁ-んァ-ヶー]{2,8}[)）]");

    private static final int LONGEST_UNKNOWN = 5;

    static {
        FREQUENT.forEach(name -> FREQUENT_NAMES.add(name, name));
    }

    private final String text;
    private final MaskedNames names;
    private final NameNeighbours neighbours;
    private final List<Hit> found = new ArrayList<>();

    Doubts(String text, MaskedNames names, NameNeighbours neighbours) {
        this.text = text;
        this.names = names;
        this.neighbours = neighbours;
    }

    /** The hits with the doubtful places between them, in order. */
    List<Hit> among(List<Hit> hits) {
        int from = 0;
        for (var hit : hits) {
            between(from, hit.from());
            found.add(hit);
            from = hit.to();
        }
        between(from, text.length());
        return found;
    }

    private @Nullable Hit reading(int at) {
        if (text.charAt(at) != '(') {
            return null;
        }
        var reading = READING.matcher(text).region(at, text.length());
        return reading.lookingAt() ? Hit.left(at, reading.end(), "", Doubt.READING) : null;
    }

    private void between(int from, int to) {
        int known = from;
        for (int at = from; at < to; ) {
            known = Math.max(known, names.knownUntil(text, at));
            var doubt = at < known ? null : at(at, from, to);
            if (doubt == null) {
                at++;
            } else {
                found.add(doubt);
                at = doubt.to();
            }
        }
    }

    private @Nullable Hit at(int at, int from, int to) {
        boolean opens = at == from && from > 0 || neighbours.opens(text, at);
        var hit = reading(at);
        if (hit == null) {
            hit = registered(at, opens);
        }
        boolean begins = at == from || opens && !names.endsBefore(text, at);
        if (hit == null) {
            hit = called(at, to, begins);
        }
        if (hit == null && begins) {
            hit = elsewhere(at);
        }
        if (hit == null && begins) {
            hit = frequent(at);
        }
        return hit == null || hit.to() > to ? null : hit;
    }

    /** The name of somebody of the case that may be part of another word. */
    private @Nullable Hit registered(int at, boolean opens) {
        var whole = names.whole(text, at);
        if (whole != null && (opens || neighbours.endsName(text, whole.end())) && !goesOnAsPlace(whole.end())) {
            return left(at, whole);
        }
        var family = names.family(text, at);
        if (family != null && !goesOnAsPlace(family.end()) && isDoubtful(at, family.end(), opens)) {
            return left(at, family);
        }
        var given = names.calledOnly(text, at);
        return given != null
                        && opens
                        && Script.at(text, at) == Script.KANJI
                        && given.end() - at > 1
                        && neighbours.endsName(text, given.end())
                ? left(at, given)
                : null;
    }

    private boolean isDoubtful(int at, int end, boolean opens) {
        if (end - at == 1) {
            return opens && Script.before(text, at) == Script.NONE && neighbours.endsName(text, end);
        }
        return opens || neighbours.endsName(text, end);
    }

    private boolean goesOnAsPlace(int end) {
        return neighbours.isCompound(text, end);
    }

    private Hit left(int at, MaskedNames.Found found) {
        var here = found.people().stream()
                .filter(Predicate.not(MaskedPerson::elsewhere))
                .toList();
        var named = here.stream().filter(MaskedPerson::named).toList();
        return here.isEmpty()
                ? Hit.left(at, found.end(), names.writtenElsewhere(found.people()), Doubt.OF_ANOTHER)
                : Hit.left(at, found.end(), Mask.oneOf(named.isEmpty() ? here : named), Doubt.WORD_OR_NAME);
    }

    /** The family name of somebody who works elsewhere, alone. */
    private @Nullable Hit elsewhere(int at) {
        var family = names.elsewhere(text, at);
        return family != null && family.end() - at > 1 && standsAlone(at, family.end())
                ? Hit.left(at, family.end(), names.writtenElsewhere(family.people()), Doubt.OF_ANOTHER)
                : null;
    }

    /** A frequent family name alone, or with a given name behind it. */
    private @Nullable Hit frequent(int at) {
        int family = FREQUENT_NAMES.end(text, at);
        if (family - at < 2) {
            return null;
        }
        if (standsAlone(at, family)) {
            return Hit.left(at, family, null, Doubt.NOT_REGISTERED);
        }
        int given = family < text.length() && text.charAt(family) == ' ' ? family + 1 : family;
        int end = given;
        while (end - given <= 3 && Script.at(text, end) == Script.KANJI) {
            end++;
        }
        return end > given
                        && end - given <= 3
                        && !goesOnAsPlace(family)
                        && (given > family || !isWordAfterName(given, end))
                        && neighbours.endsName(text, end)
                ? Hit.left(at, end, null, Doubt.NOT_REGISTERED)
                : null;
    }

    private boolean isWordAfterName(int from, int to) {
        var word = text.substring(from, to);
        return NameOfPerson.isCommonWord(word) || neighbours.roleUntil(text, from) > from;
    }

    private boolean standsAlone(int at, int end) {
        return !NameNeighbours.isPlace(text.substring(at, end))
                && !goesOnAsPlace(end)
                && neighbours.endsName(text, end);
    }

    /** Whoever is called さん or 氏. */
    private @Nullable Hit called(int at, int to, boolean begins) {
        int family = FREQUENT_NAMES.end(text, at);
        int sure = family - at > 1 ? neighbours.calledRightAt(text, family) : family;
        if (sure > family) {
            return Hit.left(at, sure, null, Doubt.NOT_REGISTERED);
        }
        if (!begins) {
            return null;
        }
        var script = Script.at(text, at);
        if (script != Script.KANJI && script != Script.KATAKANA || NameNeighbours.isAlike(text, at)) {
            return null;
        }
        int longest = script == Script.KANJI ? LONGEST_UNKNOWN : 2 * LONGEST_UNKNOWN;
        for (int end = at + 1; end < to && end - at <= longest; end++) {
            int called = neighbours.calledRightAt(text, end);
            if (called > end) {
                return isSomebody(text.substring(at, end), called - end)
                        ? Hit.left(at, called, null, Doubt.NOT_REGISTERED)
                        : null;
            }
            var next = Script.at(text, end);
            if (next != script && text.charAt(end) != '々') {
                return null;
            }
        }
        return null;
    }

    private static boolean isSomebody(String word, int calledBy) {
        if (NameOfPerson.isCommonWord(word) || NameNeighbours.isRole(word)) {
            return false;
        }
        if (FREQUENT.contains(word)) {
            return true;
        }
        return !NameNeighbours.isNobody(word) && (word.length() > 1 || calledBy > 1);
    }
}
