package jp.todoke.found;

import java.time.LocalDate;
import jp.todoke.identity.RecordedBy;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** That the work was done, on which day and how, or that it was not needed, and why. */
public record FindWorkEntry(
        boolean done, @Nullable LocalDate doneOn, @PlainText(max = 2000, required = true) String words) {

    FindWork.Result result(RecordedBy recorded) {
        return new FindWork.Result(
                done, done ? doneOn : null, new CaseText(words.strip()), recorded.post(), recorded.at());
    }

    void check(LocalDate today) {
        new FieldChecks()
                .required(done, "doneOn", doneOn)
                .notInFuture("doneOn", done ? doneOn : null, today)
                .refuse();
    }
}
