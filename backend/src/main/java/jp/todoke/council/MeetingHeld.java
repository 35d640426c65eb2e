package jp.todoke.council;

import java.time.LocalDate;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** The day on which the council was told. */
public record MeetingHeld(LocalDate on, @Nullable CaseText note, ActedBy by) {}
