package jp.todoke.assessment;

import java.util.List;

/** One version of the table of duties, in force or not. Asking leaves nothing behind. */
public interface OneTable {

    /** The grounds in the order of the table; none where it asks for no report. */
    List<RuledGround> grounds(ReportingFacts facts);
}
