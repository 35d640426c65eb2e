/** What the form of a step begins with: the texts that the facts of all tracks make, each with where it comes from. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "cause",
            "process",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.extent",
            "incident.people",
            "incident.reopening",
            "incident.report",
            "supervisor",
            "prevention",
            "notification",
            "publication",
            "authority",
            "contract",
            "contractornotice",
            "paper",
            "identity",
            "identity.organisation"
        })
@NullMarked
package jp.todoke.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
