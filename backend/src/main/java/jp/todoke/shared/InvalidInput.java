package jp.todoke.shared;

import java.util.List;

/** One or more fields cannot be accepted; each carries its own sentence. */
public final class InvalidInput extends Refusal {

    private final transient List<Violation> violations;

    public InvalidInput(List<Violation> violations) {
        super(Kind.INVALID, "invalid-input");
        this.violations = List.copyOf(violations);
    }

    /** Refuses a single field. */
    public InvalidInput(String field, String code, Object... arguments) {
        this(List.of(new Violation(field, code, arguments)));
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
