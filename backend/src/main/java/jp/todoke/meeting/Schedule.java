package jp.todoke.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import jp.todoke.identity.ActedBy;
import org.jspecify.annotations.Nullable;

/** Day, hour and place of a meeting; {@code reason}: why it moved, null of the first one. */
public record Schedule(
        LocalDate day, LocalTime begins, String place, @Nullable String reason, ActedBy by, Instant at) {}
