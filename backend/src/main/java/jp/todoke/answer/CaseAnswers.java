package jp.todoke.answer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.todoke.shared.FieldChecks;
import org.jspecify.annotations.Nullable;

/**
 * What the reporter of one case was answered, and what for.
 *
 * @param councilTold whether the council has been told of the case
 * @param closed whether the case is closed
 */
record CaseAnswers(List<ReporterAnswer> answers, boolean councilTold, boolean closed) {

    CaseAnswers {
        answers = List.copyOf(answers);
    }

    /** The number that comes next. */
    int next() {
        return answers.size() + 1;
    }

    /** What happened of which the reporter has heard nothing. */
    List<AnswerOccasion> toAnswer() {
        return Stream.of(AnswerOccasion.values())
                .filter(occasion -> switch (occasion) {
                    case COUNCIL -> councilTold && none(ReporterAnswer::afterCouncil);
                    case CLOSING -> closed && none(ReporterAnswer::afterClosing);
                })
                .toList();
    }

    private boolean none(Predicate<ReporterAnswer> said) {
        return answers.stream().noneMatch(said);
    }

    /** Refuses to leave out how a reporter was told who does not read it here. */
    static void check(boolean readsHere, @Nullable String toldHow) {
        new FieldChecks()
                .that(readsHere || toldHow != null && !toldHow.isBlank(), "toldHow", "required")
                .refuse();
    }
}
