package jp.todoke.incident.joining;

/** A facility that is not yet concerned in a case, with its responsible section. */
public record JoinableFacility(String code, String name, String sectionName) {}
