package jp.todoke.clock.why;

import java.time.Instant;
import java.util.List;

/**
 * The picture of how one line of a rule was counted.
 *
 * @param point what the line names: 職員が知った日の翌日から開庁日だけを数えて2日目の午後5時15分
 * @param decided whether its limit is the clock's; of several lines the others are shown beside it
 * @param days from the basis to the limit in the order of the count; of elapsed time the days on which it lies
 */
public record ExplainedLine(String point, Instant limit, boolean decided, List<ExplainedDay> days) {}
