package jp.todoke.precedent;

import java.util.List;
import jp.todoke.cause.CauseStatus;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * 前例: an earlier case with an approved plan, as any section may read it: {@code number} only for whoever may open the
 * case, {@code place} the kind of place (保育園) where several are of that kind, {@code month} when it became known, texts
 * masked as on papers.
 */
public record Precedent(
        @Nullable IncidentId number,
        UnitKind unitKind,
        @Nullable String place,
        IncidentKind kind,
        MediumKind medium,
        String month,
        CauseStatus causeStatus,
        @Nullable String cause,
        List<EarlierMeasure> measures,
        Likeness likeness) {

    /** A measure of its approved plan in its words, and how it held. */
    public record EarlierMeasure(String text, HowItHeld held) {}

    /** Why it is offered: what is the same, and things and acts that both texts name. */
    public record Likeness(boolean kind, boolean medium, boolean place, List<String> words) {}
}
