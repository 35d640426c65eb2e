package jp.todoke.assessment;

import java.time.LocalDate;
import java.util.List;

/**
 * The table of duties, {@code ReportingObligationDecision}: which duties to report the law makes of the facts of a
 * case. Of its versions the one of the day counts on which the body knew of the case. Asking leaves nothing behind.
 */
public interface ReportingRules {

    /** The grounds in the order of the table; none where the law asks for no report. */
    List<RuledGround> grounds(ReportingFacts facts);

    /** The grounds that a number of persons makes, in their order, by the version of that day of knowing. */
    List<PersonsMaking> personsMaking(LocalDate knownOn);

    /** The number of the version by which {@link #grounds} answers for what became known on that day. */
    int version(LocalDate knownOn);
}
