package jp.todoke.incident;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;

/**
 * That a track which ran was ended as not needed 不要.
 *
 * @param reason why it is not needed
 * @param proposedBy the section chief who said so
 * @param decidedBy the second person, of the secretariat
 * @param at when the second person confirmed it and the track ended
 */
public record EarlyEnd(CaseText reason, ActedBy proposedBy, ActedBy decidedBy, Instant at) {}
