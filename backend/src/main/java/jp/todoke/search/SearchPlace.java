package jp.todoke.search;

import java.util.EnumSet;
import java.util.List;
import jp.todoke.incident.MediumKind;

/** A place on the checklist of a search. */
public enum SearchPlace {
    OFFICE,
    STORAGE,
    DESKS,
    CLASSROOMS,
    OTHER_ROOMS,
    DEVICES,
    COPIER,
    BAGS_AND_CLOTHES,
    LOCKERS,
    TRASH,
    VEHICLES,
    ROUTE,
    RECIPIENT,
    LOST_PROPERTY_OFFICE;

    /** What to look through for a medium; where it is not known the whole list. */
    static List<SearchPlace> checklistFor(MediumKind medium) {
        return List.copyOf(
                switch (medium) {
                    case SD_CARD, USB -> EnumSet.complementOf(EnumSet.of(COPIER, RECIPIENT));
                    case PC, CAMERA, SMARTPHONE -> EnumSet.complementOf(EnumSet.of(DEVICES, COPIER, RECIPIENT));
                    case PAPER -> EnumSet.complementOf(EnumSet.of(DEVICES));
                    case EMAIL -> EnumSet.of(DEVICES, RECIPIENT);
                    case OTHER, UNKNOWN -> EnumSet.allOf(SearchPlace.class);
                });
    }
}
