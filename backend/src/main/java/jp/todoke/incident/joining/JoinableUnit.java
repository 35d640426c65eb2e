package jp.todoke.incident.joining;

/** A unit that is not yet concerned in a case, with its responsible section. */
public record JoinableUnit(String code, String name, String sectionName) {}
