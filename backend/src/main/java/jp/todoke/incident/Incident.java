package jp.todoke.incident;

import java.time.Instant;
import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;

/**
 * A case as every track sees it. {@code knownAt} is the earliest moment at which anybody of the body knew,
 * {@code known} how that was told; {@code title} is made of codes and holds no free text; {@code reportedBy} is an
 * account.
 */
public record Incident(
        IncidentId number,
        IncidentStatus status,
        IncidentKind kind,
        MediumKind medium,
        String title,
        String originUnit,
        String sectionUnit,
        List<PartId> units,
        Instant knownAt,
        ToldTime known,
        Instant reportedAt,
        long reportedBy) {

    /** 平成24年度第1号 */
    public static String label(IncidentId number) {
        return OfficialTime.caseNumber(number);
    }

    /** Somebody of the secretariat opened the case for the first time. */
    public record SecretariatOpened(IncidentId incident) implements DomainEvent {}
}
