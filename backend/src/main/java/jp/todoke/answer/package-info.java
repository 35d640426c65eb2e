/** 報告者への回答: whoever reported first is told what the report changed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "incident",
            "incident.people",
            "incident.report",
            "search",
            "prevention",
            "council",
            "mail"
        })
@NullMarked
package jp.todoke.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
