package jp.todoke.notification;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;

/** 本人対応の計画: until which day everybody is to be told, how and why until then, and who approved that when. */
public record NotificationPlan(LocalDate until, CaseText plan, ActedBy by, Instant at) {}
