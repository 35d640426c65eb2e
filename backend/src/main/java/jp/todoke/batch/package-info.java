/**
 * 一括公表の一覧: the cases of a half-year, a month or from–to, as they are published together; on the screen and as Excel.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "cause",
            "identity",
            "identity.organisation",
            "incident",
            "incident.extent",
            "incident.report",
            "notification",
            "paper",
            "publication"
        })
@NullMarked
package jp.todoke.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
