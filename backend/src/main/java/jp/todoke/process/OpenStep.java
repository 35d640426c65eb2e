package jp.todoke.process;

import java.time.Instant;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** A step that waits for a person: of which case and part, for which role ({@code section-chief}), since when. */
public record OpenStep(IncidentId incident, @Nullable PartId part, Step step, String role, Instant since) {}
