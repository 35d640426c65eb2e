package jp.todoke.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jp.todoke.process.Step;

/**
 * A controller method that completes one of these steps: only who holds the post at which the step waits gets through,
 * and with {@code onBehalf} whoever may enter for others ({@link OnBehalfRights}), naming who said or sent it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface CompletesStep {

    Step[] value();

    /** Whether the act may be entered on behalf of whom the step waits for. */
    boolean onBehalf() default false;
}
