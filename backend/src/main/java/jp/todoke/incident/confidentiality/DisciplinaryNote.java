package jp.todoke.incident.confidentiality;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;

/** 懲戒に関する事項: words about somebody's conduct, for the handlers of a confidential case alone. */
public record DisciplinaryNote(long id, CaseText words, ActedBy by, Instant recordedAt) {

    /** One was written down; the history says no more. */
    public record DisciplinaryNoteAdded(IncidentId incident) implements DomainEvent {}
}
