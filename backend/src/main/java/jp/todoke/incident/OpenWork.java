package jp.todoke.incident;

/**
 * Work that hinders closing: the code of its sentence ({@code open-work.<code>} in the messages) and what completes it;
 * a unit code among it is told by the unit's name.
 */
public record OpenWork(String code, Object... arguments) {}
