package jp.todoke.worklist;

import jp.todoke.shared.Refusal;

/** Nobody takes a task that waits at another post. */
final class TaskOfAnotherPost extends Refusal {

    TaskOfAnotherPost() {
        super(Kind.NOT_ALLOWED, "step-of-another-post");
    }
}
