package jp.todoke.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request the office would refuse. The web layer turns the kind into a status, and the code into a problem type and,
 * through {@code messages_ja.properties} ({@code problem.<code>}), one Japanese sentence that says what to do.
 */
public abstract class Refusal extends RuntimeException {

    /**
     * WRONG_STATE 409, AGAINST_RULE 422, INVALID 400, NOT_FOUND 404, NOT_ALLOWED 403, TOO_MANY 429, TOO_LARGE 413,
     * TOO_SLOW 408, BUSY 503, STORAGE_FULL 507, LOGIN_NEEDED 401.
     */
    public enum Kind {
        WRONG_STATE,
        AGAINST_RULE,
        INVALID,
        NOT_FOUND,
        NOT_ALLOWED,
        TOO_MANY,
        TOO_LARGE,
        TOO_SLOW,
        BUSY,
        STORAGE_FULL,
        LOGIN_NEEDED
    }

    private final Kind kind;
    private final String code;
    private final transient Object[] arguments;

    protected Refusal(Kind kind, String code, Object... arguments) {
        super(code);
        this.kind = kind;
        this.code = code;
        this.arguments = arguments;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** What the sentence is completed with: numbers, dates and codes, no names of people. */
    public Object[] arguments() {
        return arguments.clone();
    }

    /** Fields the refusal belongs to; empty when it concerns the request as a whole. */
    public List<Violation> violations() {
        return List.of();
    }

    /** What has to be decided before the same is sent again: shown at its fields. */
    public @Nullable Object toDecide() {
        return null;
    }

    /** What has to be done before the same can be accepted, one by one. */
    public List<?> missing() {
        return List.of();
    }

    /** What is stored now, when somebody else saved first: shown beside what was typed. */
    public @Nullable Object current() {
        return null;
    }
}
