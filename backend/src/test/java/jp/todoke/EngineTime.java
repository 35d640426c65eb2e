package jp.todoke;

import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The engine knows one time for the whole JVM. Where several offices live in it, the office of the class that begins says which. */
public class EngineTime implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        var clock = SpringExtension.getApplicationContext(test).getBean(SettableClock.class);
        clock.set(clock.instant());
    }
}
