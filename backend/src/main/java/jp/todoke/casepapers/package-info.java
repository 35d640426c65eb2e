/**
 * 事故報告書, 経過記録 and 一覧報告: official papers composed of the facts of today when somebody asks for them, and kept nowhere.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "batch",
            "calendar",
            "cause",
            "contract",
            "council",
            "identity",
            "identity.organisation",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.duty",
            "incident.people",
            "incident.report",
            "memo",
            "paper",
            "prevention",
            "proposal",
            "usage"
        })
@NullMarked
package jp.todoke.casepapers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
