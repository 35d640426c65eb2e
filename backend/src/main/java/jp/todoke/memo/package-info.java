/** 説明用メモ: one paper for mayor and assembly, what happened and the questions that will be asked 想定問答, from the facts. */
@ApplicationModule(
        allowedDependencies = {
            "assessment",
            "shared",
            "calendar",
            "cause",
            "incident",
            "incident.casefile",
            "incident.linking",
            "incident.people",
            "supervisor",
            "usage",
            "prevention",
            "notification",
            "publication",
            "authority",
            "rollout",
            "training",
            "contract",
            "council",
            "proposal",
            "paper"
        })
@NullMarked
package jp.todoke.memo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
