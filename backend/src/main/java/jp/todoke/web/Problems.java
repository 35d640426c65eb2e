package jp.todoke.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.todoke.shared.Refusal;
import jp.todoke.shared.Violation;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Builds problem details (RFC 9457): type {@code /problems/<code>}, a Japanese sentence as title that says what to do,
 * and {@code violations} with a field and a sentence each.
 */
@Component
public class Problems {

    /** A field and the sentence that stands under it. */
    public record FieldProblem(String field, String message) {}

    private static final Map<Refusal.Kind, HttpStatus> STATUS = Map.ofEntries(
            Map.entry(Refusal.Kind.WRONG_STATE, HttpStatus.CONFLICT),
            Map.entry(Refusal.Kind.AGAINST_RULE, HttpStatus.UNPROCESSABLE_CONTENT),
            Map.entry(Refusal.Kind.INVALID, HttpStatus.BAD_REQUEST),
            Map.entry(Refusal.Kind.NOT_FOUND, HttpStatus.NOT_FOUND),
            Map.entry(Refusal.Kind.NOT_ALLOWED, HttpStatus.FORBIDDEN),
            Map.entry(Refusal.Kind.TOO_MANY, HttpStatus.TOO_MANY_REQUESTS),
            Map.entry(Refusal.Kind.BUSY, HttpStatus.SERVICE_UNAVAILABLE),
            Map.entry(Refusal.Kind.TOO_SLOW, HttpStatus.REQUEST_TIMEOUT),
            Map.entry(Refusal.Kind.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE),
            Map.entry(Refusal.Kind.LOGIN_NEEDED, HttpStatus.UNAUTHORIZED),
            Map.entry(Refusal.Kind.STORAGE_FULL, HttpStatus.INSUFFICIENT_STORAGE));

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * The problem of a refusal; carries {@code current} when somebody else saved first, {@code toDecide} when something
     * of it is to be decided before, {@code missing} when something else is to be done first.
     */
    public ProblemDetail of(Refusal refusal) {
        var violations = refusal.violations().stream().map(this::sentence).toList();
        var problem = of(STATUS.get(refusal.kind()), refusal.code(), violations, refusal.arguments());
        if (refusal.current() != null) {
            problem.setProperty("current", refusal.current());
        }
        if (refusal.toDecide() != null) {
            problem.setProperty("toDecide", refusal.toDecide());
        }
        if (!refusal.missing().isEmpty()) {
            problem.setProperty("missing", refusal.missing());
        }
        return problem;
    }

    /** A problem by its code ({@code problem.<code>} in the messages). */
    public ProblemDetail of(HttpStatus status, String code, List<FieldProblem> violations, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(messages.getMessage("problem." + code, arguments, Locale.JAPANESE));
        problem.setProperty("violations", violations);
        return problem;
    }

    private FieldProblem sentence(Violation violation) {
        return new FieldProblem(
                violation.field(),
                messages.getMessage("violation." + violation.code(), violation.arguments(), Locale.JAPANESE));
    }
}
