package jp.todoke.prevention;

import java.time.Instant;
import jp.todoke.identity.ActedBy;

/** 後閲: the chief has seen what was decided in his place. */
public record PlanSeen(Instant at, ActedBy by) {}
