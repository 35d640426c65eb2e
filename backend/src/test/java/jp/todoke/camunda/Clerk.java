package jp.todoke.camunda;

import java.util.function.Supplier;
import org.springframework.transaction.annotation.Transactional;

/** Does an act in one transaction, as a service of a feature would. */
class Clerk {

    @Transactional
    public void does(Runnable act) {
        act.run();
    }

    @Transactional
    public <T> T asks(Supplier<T> question) {
        return question.get();
    }
}
