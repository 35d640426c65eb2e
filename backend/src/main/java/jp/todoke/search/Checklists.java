package jp.todoke.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import jp.todoke.incident.Incident;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.Medium;
import jp.todoke.search.SearchView.Checklist;
import jp.todoke.search.SearchView.Look;
import jp.todoke.search.SearchView.PlaceRow;
import jp.todoke.search.SearchView.SearchRound;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** The checklist of each medium: the places of its kind and one's own, with what the rounds say of each. */
final class Checklists {

    /**
     * Stands for the lost thing while no medium is entered; what was looked at for it counts for every medium entered
     * later.
     */
    static final int THE_LOST_THING = 0;

    private Checklists() {}

    /** Something that is searched for; {@code found} also where no round of a search found it. */
    record Sought(int medium, MediumKind kind, CaseText label, boolean found) {

        static List<Sought> of(Incident incident, List<Medium> media) {
            return media.isEmpty()
                    ? List.of(new Sought(
                            THE_LOST_THING,
                            incident.medium(),
                            new CaseText(incident.medium().label()),
                            false))
                    : media.stream()
                            .map(medium ->
                                    new Sought(medium.number(), medium.kind(), medium.label(), medium.find() != null))
                            .toList();
        }
    }

    private record Place(@Nullable SearchPlace place, @Nullable String own) {

        boolean meant(Look look) {
            return place != null
                    ? look.place() == place
                    : look.ownPlace() != null && look.ownPlace().value().equals(own);
        }
    }

    static List<Checklist> of(List<Sought> sought, List<SearchRound> rounds) {
        return sought.stream().map(thing -> of(thing, rounds)).toList();
    }

    private static Checklist of(Sought thing, List<SearchRound> rounds) {
        var looks = rounds.stream()
                .flatMap(round -> round.looks().stream())
                .filter(look -> look.medium() == thing.medium() || look.medium() == THE_LOST_THING)
                .toList();
        var places = new LinkedHashSet<Place>();
        SearchPlace.checklistFor(thing.kind()).forEach(place -> places.add(new Place(place, null)));
        looks.stream().filter(look -> look.place() != null).forEach(look -> places.add(new Place(look.place(), null)));
        looks.stream()
                .map(Look::ownPlace)
                .filter(Objects::nonNull)
                .forEach(own -> places.add(new Place(null, own.value())));
        var rows = places.stream()
                .map(place -> row(place, looks.stream().filter(place::meant).toList()))
                .toList();
        var found = thing.found()
                || rounds.stream()
                        .anyMatch(round -> round.foundMedia().contains(thing.medium())
                                || round.foundMedia().contains(THE_LOST_THING));
        var unlooked = found
                ? 0
                : (int) rows.stream()
                        .filter(row -> row.state() == PlaceResult.NOT_LOOKED)
                        .count();
        return new Checklist(thing.medium(), thing.label(), found, unlooked, rows);
    }

    /** Once looked at stays looked at; else the last word counts. */
    private static PlaceRow row(Place place, List<Look> looks) {
        var results = new ArrayList<>(looks.stream().map(Look::result).toList());
        var state = results.contains(PlaceResult.LOOKED)
                ? PlaceResult.LOOKED
                : results.isEmpty() ? PlaceResult.NOT_LOOKED : results.get(results.size() - 1);
        return new PlaceRow(place.place(), CaseText.of(place.own()), state, looks);
    }
}
