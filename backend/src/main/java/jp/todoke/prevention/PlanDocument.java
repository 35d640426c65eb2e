package jp.todoke.prevention;

import java.time.LocalDate;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The document 起案 by which a plan was decided: 文書番号, when it was drafted and when decided; each only where known. */
public record PlanDocument(
        @PlainText(max = 100) @Nullable String number, @Nullable LocalDate draftedOn, @Nullable LocalDate decidedOn) {

    /** Whether it says nothing. */
    boolean empty() {
        return (number == null || number.isBlank()) && draftedOn == null && decidedOn == null;
    }

    void check(FieldChecks checks, LocalDate today) {
        checks.notInFuture("document.draftedOn", draftedOn, today)
                .notInFuture("document.decidedOn", decidedOn, today)
                .that(
                        draftedOn == null || decidedOn == null || !decidedOn.isBefore(draftedOn),
                        "document.decidedOn",
                        "end-before-start");
    }
}
