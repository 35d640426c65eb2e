package jp.todoke.assessment;

import jp.todoke.incident.extent.InformationKinds;
import jp.todoke.incident.extent.MyNumber;
import jp.todoke.shared.YesNoUnknown;
import org.jspecify.annotations.Nullable;

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

    /** As somebody saw which kinds were among it, and as was answered of individual numbers; null: nobody did. */
    static JudgedInformation of(@Nullable InformationKinds seen, @Nullable MyNumber number) {
        return new JudgedInformation(
                seen == null ? YesNoUnknown.UNKNOWN : seen.sensitive(),
                seen == null ? YesNoUnknown.UNKNOWN : seen.property(),
                seen == null ? YesNoUnknown.UNKNOWN : seen.ordinance(),
                number == null ? YesNoUnknown.UNKNOWN : YesNoUnknown.valueOf(number.name()));
    }
}
