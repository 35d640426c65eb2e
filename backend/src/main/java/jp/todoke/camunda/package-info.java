/**
 * The only engine code: adapter, engine settings, and the beans that the diagrams ask. It may know every feature; none
 * knows it.
 */
@ApplicationModule
@NullMarked
package jp.todoke.camunda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
