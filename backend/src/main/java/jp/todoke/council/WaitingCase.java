package jp.todoke.council;

import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * A case of which the council is to be told and that is on no agenda; {@code typed}: a meeting that was typed for it.
 */
public record WaitingCase(IncidentId incident, @Nullable Meeting typed, @Nullable Meeting last) {}
