package jp.todoke.answer;

import java.util.List;

/**
 * What the reporter of a case was answered, the first answer first.
 *
 * @param reporter in which post the first report was made, or who called
 * @param readsHere whether the reporter has an account and reads the answer here
 * @param version the number of the next answer
 * @param toAnswer what happened of which the reporter has heard nothing
 */
public record ReporterAnswersView(
        String reporter, boolean readsHere, int version, List<AnswerOccasion> toAnswer, List<ReporterAnswer> answers) {}
