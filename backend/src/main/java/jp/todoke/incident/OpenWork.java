package jp.todoke.incident;

/** Work that hinders closing: the code of its sentence ({@code open-work.<code>} in the messages) and what completes it. */
public record OpenWork(String code, Object... arguments) {}
