/** 使用状況: who took the lost thing out and brought it back, from the log that was kept and from what people remember. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "identity", "incident", "incident.extent"})
@NullMarked
package jp.todoke.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
