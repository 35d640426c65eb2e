package jp.todoke.process;

import java.util.List;

/** Steps of the engine that failed and wait for the administrator. */
public interface FailedSteps {

    /** All failed steps, newest first. */
    List<FailedStep> list();

    /** Tries the step again as soon as the engine has a hand free. Unknown ids are ignored: it has gone on already. */
    void retry(String id);
}
