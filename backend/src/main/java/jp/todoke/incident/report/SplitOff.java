package jp.todoke.incident.report;

import java.util.List;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * An event that was reported together with another one, and is to be a case of its own.
 *
 * @param kindWords what happened, where the kind has no word of its own
 * @param description what is known of this event of the two, and {@code contents} of whose information it is about
 * @param units those that it concerns
 */
public record SplitOff(
        IncidentKind kind,
        @Nullable String kindWords,
        MediumKind medium,
        @Nullable String description,
        @Nullable String contents,
        List<PartId> units) {

    /** Where it happened: the unit of the first report where that is concerned, else the first unit. */
    public PartId origin(Incident reported) {
        var origin = new PartId(reported.originUnit());
        return units.contains(origin) ? origin : units.get(0);
    }
}
