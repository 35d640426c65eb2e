package jp.todoke.incident.reopening;

import jp.todoke.shared.PartId;

/** A unit concerned that responds again in a reopened case; {@code searches}: it searches or recovers again, too. */
public record UnitAgain(PartId unit, boolean searches) {}
