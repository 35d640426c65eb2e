package jp.todoke.rollout;

import java.time.Instant;
import java.time.LocalDate;
import jp.todoke.identity.ActedBy;

/**
 * 周知した: a unit passed a 注意喚起 on.
 *
 * @param audience to whom or to how many, in words
 */
public record Acknowledgement(LocalDate on, String audience, ActedBy by, Instant at) {}
