package jp.todoke.incident;

import jp.todoke.identity.organisation.Unit;

/** Titles of cases, made of codes only so that they may stand in lists and mails: わかば保育園 ＳＤカードの紛失. */
public final class CaseTitles {

    private CaseTitles() {}

    public static String of(Unit origin, IncidentKind kind, MediumKind medium) {
        return shortName(origin.name()) + " " + Happened.of(kind, medium).briefly();
    }

    /** The unit's name without the municipality's: みどり野市立わかば保育園 is わかば保育園. */
    public static String shortName(String name) {
        return name.replaceFirst("^[^市区町村]+[市区町村]立", "");
    }
}
