package jp.todoke.assessment;

import jp.todoke.shared.YesNoUnknown;

/**
 * What kinds of information about people a judgement rests on; what nobody was asked is unknown.
 *
 * @param sensitive 要配慮個人情報
 * @param property what can be misused so that property is damaged
 * @param ordinance 条例要配慮個人情報
 * @param myNumber 個人番号
 */
public record JudgedInformation(
        YesNoUnknown sensitive, YesNoUnknown property, YesNoUnknown ordinance, YesNoUnknown myNumber) {

    /** Nobody has looked. */
    static final JudgedInformation UNKNOWN = new JudgedInformation(
            YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN, YesNoUnknown.UNKNOWN);
}
