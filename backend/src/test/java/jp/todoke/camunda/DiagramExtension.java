package jp.todoke.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each test the stand-ins answer as on a quiet day; after a class its diagram must be walked. */
class DiagramExtension implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext test) {
        context(test).getBean(WalkedArrows.class).forget();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        context(test).getBean(Answers.class).asOnAQuietDay();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        var diagram =
                test.getRequiredTestClass().getAnnotation(DiagramTest.class).value();
        if (!diagram.isEmpty()) {
            var arrows = context(test).getBean(WalkedArrows.class);
            assertThat(arrows.walked()).as("arrows walked").containsAll(arrows.of(diagram));
        }
    }

    private static ApplicationContext context(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
