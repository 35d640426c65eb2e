/** 期限一覧: what falls due, in all cases that its reader sees: on the screen, printed, and in a calendar of one's own. */
@ApplicationModule(
        allowedDependencies = {"shared", "calendar", "clock", "clock.counting", "identity", "identity.organisation"})
@NullMarked
package jp.todoke.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
