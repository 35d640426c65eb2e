package jp.todoke.identity;

import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/** One joint section has done its part of a step, which goes on waiting for the others. */
public record SectionHeard(IncidentId incident, @Nullable PartId part, Step step, String section) {}
