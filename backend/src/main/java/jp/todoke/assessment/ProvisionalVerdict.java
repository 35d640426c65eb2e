package jp.todoke.assessment;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.organisation.LegalRegime;
import org.jspecify.annotations.Nullable;

/**
 * 報告義務の見込み: what the table of duties says of a first report that is not sent yet. Nobody has judged it, and nothing is
 * kept of it.
 *
 * @param legalRegime under which rules the unit is of which the report tells
 * @param duties each law that asks for a report, or may; none where the table knows of no duty
 * @param withoutRule the laws that bind such a unit and of which the table has no rule for the day of knowing
 * @param personsMaking from how many persons on the table of that day names which ground
 */
public record ProvisionalVerdict(
        Says says,
        LegalRegime legalRegime,
        List<Duty> duties,
        List<ReportingLaw> withoutRule,
        List<PersonsMaking> personsMaking) {

    /**
     * REPORT: facts that are known make a duty. PERHAPS: only what is not known does. NO_REPORT: the rules of that day
     * make none. NO_RULE: the table lacks a rule for that day, which is no answer.
     */
    public enum Says {
        REPORT,
        PERHAPS,
        NO_REPORT,
        NO_RULE
    }

    /**
     * What a law asks.
     *
     * @param grounds its grounds, each with what is not known of it
     * @param firstBy the limit of 速報, {@code finalBy} that of 確報; null where no clock counts from that day
     */
    public record Duty(
            ReportingLaw law, List<RuledGround> grounds, @Nullable Instant firstBy, @Nullable Instant finalBy) {}

    static ProvisionalVerdict of(
            LegalRegime regime, List<Duty> duties, List<ReportingLaw> withoutRule, List<PersonsMaking> personsMaking) {
        var known = duties.stream().flatMap(duty -> duty.grounds().stream()).anyMatch(ground -> ground.unknown()
                .isEmpty());
        if (!duties.isEmpty()) {
            return new ProvisionalVerdict(
                    known ? Says.REPORT : Says.PERHAPS, regime, duties, withoutRule, personsMaking);
        }
        return new ProvisionalVerdict(
                withoutRule.isEmpty() ? Says.NO_REPORT : Says.NO_RULE, regime, duties, withoutRule, personsMaking);
    }
}
