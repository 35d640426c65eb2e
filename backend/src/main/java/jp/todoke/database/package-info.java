/** The database: an embedded PostgreSQL unless an external one is named. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package jp.todoke.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
