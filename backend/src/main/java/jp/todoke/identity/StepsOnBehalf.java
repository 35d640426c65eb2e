package jp.todoke.identity;

import jp.todoke.process.Step;

/** Which steps may be entered on behalf of their post; answered by the access check, which knows the commands. */
public interface StepsOnBehalf {

    /** Whether a command that completes this step takes it from somebody who enters for others. */
    boolean mayComeOnBehalf(Step step);
}
