package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import jp.todoke.identity.AccessRefused;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;

/** Writes down who asked for what they may not do. Refused logins are written down where they happen. */
@Component
class RefusalsInHistory {

    /** Every page of theirs runs into it until the password is changed. */
    private static final Set<String> EXPECTED = Set.of("password-temporary");

    private final CurrentActor actors;
    private final ApplicationEventPublisher events;

    RefusalsInHistory(CurrentActor actors, ApplicationEventPublisher events) {
        this.actors = actors;
        this.events = events;
    }

    /** Of people who are logged in: whoever is not could fill the history. */
    void note(Refusal refusal, HttpServletRequest request) {
        var counts = refusal.kind() == Refusal.Kind.NOT_ALLOWED && !EXPECTED.contains(refusal.code());
        if (counts && actors.get().isPerson()) {
            var handler = request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE);
            var operation =
                    handler instanceof HandlerMethod method ? method.getMethod().getName() : refusal.code();
            events.publishEvent(new AccessRefused(incident(request), operation));
        }
    }

    /** A case that the person does not see is refused as not found before. */
    private static @Nullable IncidentId incident(HttpServletRequest request) {
        var path = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        var number = path instanceof Map<?, ?> variables ? variables.get("number") : null;
        return number == null ? null : new IncidentId(number.toString());
    }
}
