package jp.todoke.incident;

import jp.todoke.identity.Unit;

/** Titles of cases, made of codes only so that they may stand in lists and mails: わかば保育園 ＳＤカードの紛失. */
final class Titles {

    private Titles() {}

    static String of(Unit origin, FirstReport.What what) {
        return shortName(origin.name()) + " " + what.kind().of(what.medium().label());
    }

    /** The unit's name without the municipality's: みどり野市立わかば保育園 is わかば保育園. */
    static String shortName(String name) {
        return name.replaceFirst("^[^市区町村]+[市区町村]立", "");
    }
}
