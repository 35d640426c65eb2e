package jp.todoke.incident.people;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;

/** 取り消し: that somebody is named in the case no longer, and why. */
public record ParticipantWithdrawal(CaseText reason, ActedBy by, Instant at) {}
