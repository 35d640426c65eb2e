package jp.todoke.incident.people;

import java.util.List;
import java.util.Map;
import jp.todoke.shared.Refusal;
import jp.todoke.shared.Violation;

/** Texts that leave the office name somebody, or may, and nobody has decided whether that is masked. */
final class TypedNamesUndecided extends Refusal {

    /** The text of one field in its pieces. */
    record AskedNames(String field, List<NameLine.NamePiece> pieces) {}

    private final transient List<AskedNames> asked;

    /** @param read the texts by their fields, also those of which nothing is to be decided */
    TypedNamesUndecided(Map<String, MaskedText> read) {
        super(Kind.AGAINST_RULE, "typed-names-undecided", places(read));
        asked = read.entrySet().stream()
                .filter(text -> !text.getValue().undecided().isEmpty())
                .map(text -> new AskedNames(
                        text.getKey(), NameLine.of(text.getValue()).pieces()))
                .toList();
    }

    private static long places(Map<String, MaskedText> read) {
        return read.values().stream()
                .flatMap(text -> text.undecided().stream())
                .map(NameSpot::key)
                .distinct()
                .count();
    }

    @Override
    public List<Violation> violations() {
        return asked.stream()
                .map(text -> new Violation(text.field(), "typed-names-undecided"))
                .toList();
    }

    @Override
    public List<AskedNames> toDecide() {
        return asked;
    }
}
