package jp.todoke.rollout;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.incident.people.NameDecision;
import jp.todoke.shared.PartId;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A 注意喚起 as typed.
 *
 * @param version how much of the case's 横展開 stood when the form was opened
 * @param corrects which one it stands in for
 * @param names what is chosen of the names in the texts
 */
public record NewRollOut(
        int version,
        @PlainText(max = 100, required = true) String title,
        @PlainText(max = 4000, required = true) String words,
        @NotNull(message = "{violation.required}") LocalDate due,
        @NotNull(message = "{violation.required}")
                @Size(max = CaseRollOuts.MOST_UNITS, message = "{violation.roll-out-many}")
                List<@NotNull(message = "{violation.required}") PartId> units,
        @Nullable Long corrects,
        @Size(max = 1000) @Nullable List<@Valid @NotNull(message = "{violation.required}") NameDecision> names) {}
