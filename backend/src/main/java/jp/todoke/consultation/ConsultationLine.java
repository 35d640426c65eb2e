package jp.todoke.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as a line of the register.
 *
 * @param label 諮問第８号
 * @param section name of 所管課
 * @param askedOn null while the council was not asked
 */
public record ConsultationLine(
        long id,
        int fiscalYear,
        String label,
        String title,
        ConsultationKind kind,
        String section,
        ConsultationStatus status,
        @Nullable LocalDate askedOn) {}
