package jp.todoke.shared;

/**
 * A field that cannot be accepted: its path in the request ({@code persons.max}) and the code of its sentence
 * ({@code violation.<code>}).
 */
public record Violation(String field, String code, Object... arguments) {}
