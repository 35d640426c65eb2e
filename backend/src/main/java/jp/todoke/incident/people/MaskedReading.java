package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.todoke.shared.FoldedText;
import org.jspecify.annotations.Nullable;

/** One reading of a text from its beginning to its end, in which every mention of a person is written masked. */
final class MaskedReading {

    private final FoldedText typed;
    private final String text;
    private final MaskedNames names;
    private final NameNeighbours neighbours;
    private final StringBuilder written = new StringBuilder();
    private final List<MaskedPerson> mentioned = new ArrayList<>();

    /** Up to where the text is written. */
    private int done;

    /** Where a name or a masked name ended last: nothing before belongs to the next word. */
    private int edge;

    /** Whether what ended there last tells somebody's work. */
    private boolean roleAtEdge;

    /** Up to where a known word reaches. */
    private int known;

    MaskedReading(FoldedText typed, MaskedNames names, NameNeighbours neighbours) {
        this.typed = typed;
        this.text = typed.folded();
        this.names = names;
        this.neighbours = neighbours;
    }

    String masked() {
        for (int at = 0; at < text.length(); ) {
            at = next(at);
        }
        return written.append(typed.typed(done, text.length())).toString();
    }

    /** Those whom the text masked by {@link #masked} names so that nobody else can be meant. */
    List<MaskedPerson> mentioned() {
        return mentioned;
    }

    private int next(int at) {
        int masked = names.maskedUntil(text, at);
        if (masked > at) {
            edge = masked;
            roleAtEdge = false;
            return masked;
        }
        var mention = mention(at);
        if (mention != null) {
            return write(at, mention);
        }
        known = Math.max(known, names.knownUntil(text, at));
        return at + 1;
    }

    private MaskedNames.@Nullable Found mention(int at) {
        var whole = names.whole(text, at);
        if (whole != null && !neighbours.goesOn(text, whole.end())) {
            return whole;
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
            return family;
        }
        return opens
                        && called != null
                        && called.end() >= word
                        && isCalledOnly(at)
                        && neighbours.isCalled(text, called.end())
                ? called
                : null;
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

    /** Writes the masked name for the name, the person's kind before or after it, and 先生 or さん. */
    private int write(int at, MaskedNames.Found mention) {
        int end = mention.end();
        var fitting = narrowed(mention.people(), person -> before(at, person) < at || after(end, person) > end);
        fitting = narrowed(fitting, MaskedPerson::named);
        int before =
                fitting.stream().mapToInt(person -> before(at, person)).min().orElse(at);
        int after =
                fitting.stream().mapToInt(person -> after(end, person)).max().orElse(end);
        written.append(typed.typed(done, before)).append(Mask.oneOf(fitting));
        if (fitting.size() == 1) {
            mentioned.addAll(fitting);
        }
        done = neighbours.calledRightAt(text, after);
        edge = done;
        roleAtEdge = fitting.stream().noneMatch(MaskedPerson::named);
        return done;
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
