package jp.todoke.incident.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 氏名の確認 of texts that are typed by hand and leave the office. What is composed from facts is masked by itself; what
 * somebody typed changes only as somebody chose, so every name in it is asked about.
 */
@Component
public class TypedNames {

    private final Masks masks;
    private final MaskDecisions decisions;

    TypedNames(Masks masks, MaskDecisions decisions) {
        this.masks = masks;
        this.decisions = decisions;
    }

    /**
     * The texts as they are recorded, by the field in which each is typed. What is chosen is kept; choices of places
     * that are no longer in a text count for nothing. The caller holds the lock of the case and records in the same
     * transaction. Throws {@link TypedNamesUndecided} while nobody has decided of a place.
     */
    public Map<String, String> decided(
            IncidentId incident, Map<String, String> typed, @Nullable List<NameDecision> chosen) {
        if (chosen != null) {
            keep(incident, typed, chosen);
        }
        var read = read(incident, typed);
        if (read.values().stream().anyMatch(text -> !text.undecided().isEmpty())) {
            throw new TypedNamesUndecided(read);
        }
        var checks = new FieldChecks();
        read.forEach((field, text) -> checks.that(!text.decisionsLeaveNothing(), field, "mask-empties"));
        checks.refuse();
        var texts = new LinkedHashMap<String, String>();
        read.forEach((field, text) -> texts.put(field, text.text()));
        return texts;
    }

    private void keep(IncidentId incident, Map<String, String> typed, List<NameDecision> chosen) {
        var choices = chosen.stream()
                .collect(Collectors.toMap(
                        choice -> choice.key().strip(), NameDecision::choice, (earlier, later) -> later));
        read(incident, typed).values().stream()
                .flatMap(text -> text.undecided().stream())
                .filter(spot -> choices.containsKey(spot.key()))
                .collect(Collectors.toMap(NameSpot::key, Function.identity(), (one, same) -> one, LinkedHashMap::new))
                .values()
                .forEach(spot -> decisions.add(incident, spot, choices.get(spot.key())));
    }

    private Map<String, MaskedText> read(IncidentId incident, Map<String, String> typed) {
        var mask = masks.forPapers(incident);
        var read = new LinkedHashMap<String, MaskedText>();
        typed.forEach((field, text) -> read.put(field, mask.readTyped(text)));
        return read;
    }
}
