/** 監査: what was looked at in which units, what was found there 指摘事項 until it is put right, and the report. */
@ApplicationModule(allowedDependencies = {"shared", "calendar", "identity", "identity.organisation", "paper"})
@NullMarked
package jp.todoke.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
