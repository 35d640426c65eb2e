package jp.todoke.council;

import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The meeting at which the case is reported: 第７期第７回…, its day, and hour and place where they are known; {@code reason}:
 * why it took the place of an earlier one.
 */
public record Meeting(
        CaseText name,
        LocalDate day,
        @Nullable LocalTime begins,
        @Nullable CaseText place,
        @Nullable CaseText reason,
        ActedBy by) {}
