package jp.todoke.incident;

import java.util.List;
import jp.todoke.clock.LimitChange;
import jp.todoke.incident.OutsideStatements.OutsideStatement;
import jp.todoke.process.Step;

/**
 * What saving a fact would bring about.
 *
 * @param judgedAgain whether the duty to report is to be judged again because of it
 * @param ruledOtherwise whether the table of duties then names other grounds
 * @param steps what besides that judgement somebody then has to do and nobody has to now, each once
 * @param limits which limits begin, move or end; the earliest first
 * @param tellAnew what was said outside and is then to be told anew, and is not now
 */
public record FactConsequences(
        boolean judgedAgain,
        boolean ruledOtherwise,
        List<Step> steps,
        List<LimitChange> limits,
        List<OutsideStatement> tellAnew) {}
