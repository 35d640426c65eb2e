package jp.todoke.incident.linking;

import jakarta.validation.constraints.NotNull;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A link as typed: to another case by its number {@code other}, or to the event at another municipality,
 * {@code elsewhere}, of which {@code words} say what is known.
 */
public record NewLink(
        @NotNull(message = "{violation.required}") LinkKind kind,
        @Nullable @PlainText(max = 20) String other,
        @Nullable @PlainText(max = 100) String elsewhere,
        @Nullable @PlainText(max = 1000) String words,
        @PlainText(max = 1000, required = true) String reason) {

    /** The same link, from the case to its other end. */
    static NewLink as(CaseLink link, IncidentId from) {
        var other = link.otherThan(from);
        return new NewLink(
                link.kind(),
                other == null ? null : other.value(),
                CaseText.orNull(link.elsewhere()),
                CaseText.orNull(link.words()),
                link.reason().value());
    }

    boolean isElsewhere() {
        return kind == LinkKind.SAME_EVENT_ELSEWHERE;
    }
}
