package jp.todoke.assessment;

import java.util.List;

/**
 * The table of duties, {@code ReportingObligationDecision}: which duties to report the law makes of the facts of a
 * case. Asking leaves nothing behind.
 */
public interface ReportingRules {

    /** The grounds in the order of the table; none where the law asks for no report. */
    List<RuledGround> grounds(ReportingFacts facts);
}
