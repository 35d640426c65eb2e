/** 電話聞き取り: the first telephone call, written down while listening, from which a case begins on behalf of the caller. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "calendar",
            "identity",
            "identity.organisation",
            "incident",
            "incident.casefile",
            "incident.course",
            "incident.duty",
            "incident.extent",
            "incident.report"
        })
@NullMarked
package jp.todoke.firstcall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
