package jp.todoke.identity;

/** A post of a unit: 園長 of わかば保育園. */
public record Post(long id, Role role, String name, String unitCode, String unitName) {}
