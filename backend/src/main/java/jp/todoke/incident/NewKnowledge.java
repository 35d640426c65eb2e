package jp.todoke.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who knew of the case, working for whom, and since when. */
public record NewKnowledge(String knower, Employer employer, Instant at, boolean approx, @Nullable String note) {}
