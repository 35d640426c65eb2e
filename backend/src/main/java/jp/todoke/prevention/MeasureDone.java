package jp.todoke.prevention;

import java.time.LocalDate;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;

/** That a measure with a date was done: on which day, how that shows, and who wrote it down. */
public record MeasureDone(LocalDate on, CaseText account, ActedBy by) {}
