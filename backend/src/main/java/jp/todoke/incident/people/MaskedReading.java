package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import jp.todoke.shared.FoldedText;
import org.jspecify.annotations.Nullable;

/** One reading of a text from its beginning to its end, which finds every mention of a person. */
final class MaskedReading {

    private static final int FEW_LETTERS = 3;

    private final String text;
    private final MaskedNames names;
    private final NameNeighbours neighbours;
    private final List<Hit> hits = new ArrayList<>();

    /** Where a name or a masked name ended last: nothing before belongs to the next word. */
    private int edge;

    /** Whether what ended there last tells somebody's work. */
    private boolean roleAtEdge;

    /** Up to where a known word reaches. */
    private int known;

    MaskedReading(FoldedText typed, MaskedNames names, NameNeighbours neighbours) {
        this.text = typed.folded();
        this.names = names;
        this.neighbours = neighbours;
    }

    /** What names somebody, in order; what is masked already is one of them. */
    List<Hit> hits() {
        for (int at = 0; at < text.length(); ) {
            at = next(at);
        }
        return hits;
    }

    private int next(int at) {
        int masked = names.maskedUntil(text, at);
        if (masked > at) {
            hits.add(Hit.token(at, masked, text.substring(at, masked)));
            edge = masked;
            roleAtEdge = false;
            return masked;
        }
        var mention = mention(at);
        if (mention != null) {
            return add(at, mention);
        }
        var elsewhere = elsewhere(at);
        if (elsewhere != null) {
            return add(elsewhere);
        }
        known = Math.max(known, names.knownUntil(text, at));
        return at + 1;
    }

    private record Mention(MaskedNames.Found found, @Nullable Doubt doubt) {}

    private @Nullable Mention mention(int at) {
        var whole = names.whole(text, at);
        if (whole != null && isWholeName(at, whole)) {
            return new Mention(whole, isSureName(at, whole) ? null : Doubt.WORD_OR_NAME);
        }
        var family = names.family(text, at);
        var called = names.calledOnly(text, at);
        if (family == null && called == null) {
            return null;
        }
        boolean opens = at == edge || neighbours.opens(text, at);
        int word = Math.max(known, names.knownUntil(text, at));
        if (family != null
                && family.end() >= word
                && isMention(at, family.end())
                && (opens || opensIfCalled(at, family.end()))) {
            boolean maybePlace = NameNeighbours.isPlace(text.substring(at, family.end()))
                    && !neighbours.isCalled(text, family.end())
                    && !roleBefore(at);
            return new Mention(family, maybePlace ? Doubt.WORD_OR_NAME : null);
        }
        return opens
                        && called != null
                        && called.end() >= word
                        && isCalledOnly(at)
                        && neighbours.isCalled(text, called.end())
                ? new Mention(called, null)
                : null;
    }

    /** A whole name of few letters is also a word, 上司 or 東京子, so it needs more than its letters. */
    private boolean isWholeName(int at, MaskedNames.Found whole) {
        if (neighbours.goesOn(text, whole.end()) || isPartOfKnownWord(at, whole.end())) {
            return false;
        }
        if (whole.spaced()) {
            return true;
        }
        int end = whole.end();
        if (whole.letters() == 2) {
            return neighbours.isCalled(text, end) || roleBefore(at) && neighbours.endsName(text, end);
        }
        if (whole.given() == 1 && neighbours.isCompound(text, end) || isMadeOfWords(whole)) {
            return neighbours.isCalled(text, end);
        }
        boolean here = whole.people().stream().anyMatch(person -> !person.elsewhere());
        return here && whole.letters() > FEW_LETTERS || neighbours.endsName(text, end);
    }

    /** 情報 管理 is a name that every text would hold. */
    private static boolean isMadeOfWords(MaskedNames.Found whole) {
        return whole.people().stream()
                .allMatch(person -> Arrays.stream(FoldedText.fold(person.name()).split("[\\s・]+"))
                        .allMatch(NameOfPerson::isCommonWord));
    }

    private boolean isSureName(int at, MaskedNames.Found whole) {
        if (whole.spaced() || neighbours.isCalled(text, whole.end()) || roleBefore(at)) {
            return true;
        }
        boolean opens = at == edge || neighbours.opens(text, at);
        return opens && neighbours.endsName(text, whole.end());
    }

    private boolean isPartOfKnownWord(int at, int end) {
        return known > at && known >= end || names.knownUntil(text, at) > end;
    }

    /** Somebody who works elsewhere in the office, by the family name and 部長 or さん. */
    private @Nullable Hit elsewhere(int at) {
        var family = names.elsewhere(text, at);
        if (family == null || family.end() < Math.max(known, names.knownUntil(text, at))) {
            return null;
        }
        int end = family.end();
        if (at != edge && !neighbours.opens(text, at) || !neighbours.isCalled(text, end)) {
            return null;
        }
        var atWork = family.people().stream()
                .filter(person -> after(end, person) > end)
                .toList();
        if (!atWork.isEmpty()) {
            int after =
                    atWork.stream().mapToInt(person -> after(end, person)).max().orElse(end);
            return Hit.of(at, neighbours.calledRightAt(text, after), Mask.oneOf(atWork), null, atWork);
        }
        int called = neighbours.calledRightAt(text, end);
        var written = called == end ? "" : names.writtenElsewhere(family.people());
        return Hit.of(at, called, written, Doubt.OF_ANOTHER, List.of());
    }

    /** A family name of one letter is also a word, so it needs what the person is called or does beside it. */
    private boolean isMention(int at, int end) {
        if (end - at == 1 && at > edge && names.endsBefore(text, at)) {
            return false;
        }
        if (neighbours.isCalled(text, end)) {
            return true;
        }
        return neighbours.closes(text, end) && (end - at > 1 || roleBefore(at));
    }

    private boolean roleBefore(int at) {
        int to = NameNeighbours.endOfRole(text, at, edge);
        return to == edge ? roleAtEdge : neighbours.endsRole(text, to);
    }

    private boolean opensIfCalled(int at, int end) {
        return end - at > 1 && neighbours.opensIfCalled(text, at) && neighbours.isCalled(text, end);
    }

    /** 花子先生 is one person, 中村花子先生 and 中村 花子先生 another; おはな先生 is a word. */
    private boolean isCalledOnly(int at) {
        boolean follows = at > edge && (text.charAt(at - 1) == ' ' || names.endsBefore(text, at));
        boolean inKana = Script.at(text, at) == Script.HIRAGANA && Script.before(text, at) == Script.HIRAGANA;
        return !inKana && (!follows || roleBefore(at));
    }

    /** The hit is the name, the person's kind before or after it, and 先生 or さん. */
    private int add(int at, Mention mention) {
        int end = mention.found().end();
        var fitting = narrowed(mention.found().people(), person -> before(at, person) < at || after(end, person) > end);
        fitting = narrowed(fitting, MaskedPerson::named);
        fitting = narrowed(fitting, person -> !person.elsewhere());
        int before =
                fitting.stream().mapToInt(person -> before(at, person)).min().orElse(at);
        int after =
                fitting.stream().mapToInt(person -> after(end, person)).max().orElse(end);
        roleAtEdge = fitting.stream().noneMatch(MaskedPerson::named);
        return add(
                Hit.of(before, neighbours.calledRightAt(text, after), Mask.oneOf(fitting), mention.doubt(), fitting));
    }

    private int add(Hit hit) {
        hits.add(hit);
        edge = hit.to();
        return edge;
    }

    private static List<MaskedPerson> narrowed(List<MaskedPerson> people, Predicate<MaskedPerson> to) {
        var fitting = people.stream().filter(to).toList();
        return fitting.isEmpty() ? people : fitting;
    }

    /** Where the person's kind begins before the name, all of it or its end: 課長の of a 保育課長. */
    private int before(int at, MaskedPerson person) {
        int to = NameNeighbours.endOfRole(text, at, edge);
        var kind = names.kindOf(person);
        int length = text.startsWith(kind, to - kind.length()) ? kind.length() : neighbours.roleLengthBefore(text, to);
        return length > 0 && to - length >= edge && kind.endsWith(text.substring(to - length, to)) ? to - length : at;
    }

    private int after(int end, MaskedPerson person) {
        int from = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        var kind = names.kindOf(person);
        int to = text.startsWith(kind, from) ? from + kind.length() : neighbours.roleUntil(text, from);
        return to > from && kind.endsWith(text.substring(from, to)) ? to : end;
    }
}
