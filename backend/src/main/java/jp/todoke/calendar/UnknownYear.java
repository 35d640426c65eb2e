package jp.todoke.calendar;

import jp.todoke.shared.Refusal;

/** The holidays of that year are not known, so no day of it can be counted. */
public final class UnknownYear extends Refusal {

    UnknownYear(int year, Holidays known) {
        super(
                Kind.AGAINST_RULE,
                "year-not-in-calendar",
                String.valueOf(year),
                String.valueOf(known.firstYear()),
                String.valueOf(known.lastYear()));
    }
}
