package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** An entry of who knew, and since when. */
public record Knowledge(long id, CaseText knower, Employer employer, Instant at, boolean approx, @Nullable CaseText note,
        CaseText recordedBy, Instant recordedAt) {}
