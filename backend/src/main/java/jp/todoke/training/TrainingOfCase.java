package jp.todoke.training;

import java.time.LocalDate;

/** A training that came from a case: from which day, on what, and how many took part. */
public record TrainingOfCase(LocalDate day, String subject, int persons) {}
