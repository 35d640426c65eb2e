package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the masked name wherever a text names somebody: by the whole name, or by the family name where it is a word of
 * its own; in any width and any form of the kanji. What is masked already stays, so masking twice is masking once.
 */
public final class Mask {

    private final List<MaskedPerson> people;
    private final MaskedNames names;
    private final NameNeighbours neighbours;
    private final Map<String, MaskDecision> decisions;
    private final List<MaskedText> read;

    private Mask(List<MaskedPerson> people, Collection<String> knownWords, Collection<MaskDecision> decisions) {
        this.people = people;
        this.decisions = decisions.stream()
                .collect(Collectors.toMap(MaskDecision::spot, Function.identity(), (earlier, later) -> later));
        names = new MaskedNames(
                people,
                knownWords,
                decisions.stream()
                        .map(MaskDecision::written)
                        .filter(Objects::nonNull)
                        .toList());
        neighbours = new NameNeighbours(
                names, people.stream().map(MaskedPerson::kind).distinct().toList());
        read = new ArrayList<>();
    }

    /** A mask that hides nobody, where nobody is named. */
    public static Mask ofNobody() {
        return of(List.of(), List.of());
    }

    /** A mask over these people; in the known words, names of units and posts, no family name is looked for. */
    static Mask of(List<MaskedPerson> people, Collection<String> knownWords) {
        return of(people, knownWords, List.of());
    }

    /** The same, with what was decided of doubtful places, the latest last. */
    static Mask of(List<MaskedPerson> people, Collection<String> knownWords, Collection<MaskDecision> decisions) {
        return new Mask(List.copyOf(people), knownWords, List.copyOf(decisions));
    }

    /** The text with everybody named in the case masked, a person's own name by the account; null stays null. */
    public @Nullable String apply(@Nullable CaseText text) {
        if (text == null) {
            return null;
        }
        return text.account() == null ? apply(text.value()) : nameOf(text.account(), text.value());
    }

    /** The text with everybody named in the case masked. */
    public String apply(String text) {
        var masked = read(text);
        if (!masked.spots().isEmpty()) {
            read.add(masked);
        }
        return masked.text();
    }

    /** The text in its pieces, the doubtful places among them. */
    public MaskedText read(String text) {
        return pieces(text, false);
    }

    /** The same of a text typed by hand: what certainly names somebody is a place to be decided, too. */
    MaskedText readTyped(String text) {
        return pieces(text, true);
    }

    private MaskedText pieces(String text, boolean everyName) {
        var typed = FoldedText.of(text);
        var hits = new MaskedReading(typed, names, neighbours).hits();
        var places = new Doubts(typed.folded(), names, neighbours).among(hits);
        return new MaskedPieces(typed, places, names, decisions, everyName).text();
    }

    /** The texts with doubtful places to which this mask was applied, in their order. */
    public List<MaskedText> doubtful() {
        return List.copyOf(read);
    }

    /** The accounts of those whom the text names so that nobody else can be meant. */
    Set<Long> accountsIn(String text) {
        return new MaskedReading(FoldedText.of(text), names, neighbours)
                .hits().stream()
                        .filter(hit -> hit.people().size() == 1)
                        .map(hit -> hit.people().get(0).account())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whoever the account is; without one of the mask, a person of that name without any account. */
    private String nameOf(long account, String name) {
        var own = people.stream()
                .filter(person -> person.account() != null && person.account() == account)
                .findFirst();
        if (own.isPresent()) {
            return own.get().masked();
        }
        var unknown = people.stream()
                .filter(person -> person.account() == null && sameName(person.name(), name))
                .toList();
        return unknown.isEmpty() ? name : oneOf(unknown);
    }

    /** 保育士Ａ; where several people fit, 保育士Ａ又は保育士Ｂ. */
    static String oneOf(List<MaskedPerson> people) {
        var fitting = people.stream().map(MaskedPerson::masked).distinct().toList();
        int last = fitting.size() - 1;
        return last == 0
                ? fitting.get(0)
                : fitting.subList(0, last).stream().collect(Collectors.joining("、")) + "又は" + fitting.get(last);
    }

    /** Whether masking somebody of that name would leave a sentence of the text without a word. */
    public static boolean leavesNothing(String text, String name) {
        var person = new MaskedPerson(name, "", MaskDecisions.SOMEBODY, true, null);
        return of(List.of(person), List.of()).read(text).hasEmptiedSentence(true);
    }

    /** Whether both names are one, whatever the form of their kanji and with or without a space. */
    public static boolean sameName(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String name) {
        return FoldedText.fold(name).replaceAll("\\s", "");
    }
}
