/**
 * 原因究明: why it happened, as far as it is known: cause, hypotheses, whys, classes, the rule, what the log says; and who
 * was heard. Written at any time by head, chief or secretariat; plans, papers and reports ask it for the standing
 * cause.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "incident",
            "incident.merging",
            "usage"
        })
@NullMarked
package jp.todoke.cause;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
