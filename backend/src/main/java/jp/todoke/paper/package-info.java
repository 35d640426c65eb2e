/** 文書: official papers composed from the facts of a case, as Word, and what each issued paper stated. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "cause",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.extent",
            "incident.linking",
            "incident.people",
            "incident.reopening",
            "incident.report",
            "contract",
            "prevention",
            "usage",
            "council"
        })
@NullMarked
package jp.todoke.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
