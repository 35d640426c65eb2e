/**
 * 報告先: to whom beside the commission a case is reported, proposed by the rules of 報告先の一覧 from the facts, and what was
 * told to each of them.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "clock",
            "clock.counting",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.joining",
            "incident.merging",
            "incident.people",
            "incident.report",
            "incident.splitting",
            "node"
        })
@NullMarked
package jp.todoke.addressee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
