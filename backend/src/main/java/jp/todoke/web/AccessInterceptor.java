package jp.todoke.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CompletesStep;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.identity.OnBehalfRights;
import jp.todoke.identity.PartyMustNotAct;
import jp.todoke.identity.PartyOnlyStates;
import jp.todoke.identity.Standing;
import jp.todoke.identity.StepHolders;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Asks the access table before every operation of the API. The operation is the controller method's name; the path
 * variable {@code number} names the case, and so how the person stands to it.
 */
@Component
class AccessInterceptor implements HandlerInterceptor {

    private static final Logger log = LoggerFactory.getLogger(AccessInterceptor.class);

    private final AccessTable table;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final OnBehalfRights onBehalf;
    private final CurrentCommand command;
    private final ObjectProvider<StepHolders> holders;

    AccessInterceptor(
            AccessTable table,
            CaseAccess access,
            CurrentActor actors,
            OnBehalfRights onBehalf,
            CurrentCommand command,
            ObjectProvider<StepHolders> holders) {
        this.table = table;
        this.access = access;
        this.actors = actors;
        this.onBehalf = onBehalf;
        this.command = command;
        this.holders = holders;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method) {
            check(method, pathVariables(request));
        }
        return true;
    }

    private void check(HandlerMethod method, Map<String, String> path) {
        var row = table.of(method.getMethod().getName()).orElse(null);
        if (row != null && row.open()) {
            return;
        }
        if (!actors.get().isPerson()) {
            throw WebRefusal.loginNeeded();
        }
        if (actors.get().mustChangePassword()) {
            throw WebRefusal.passwordTemporary();
        }
        if (row == null) {
            log.error(
                    "Operation {} is missing from the access table",
                    method.getMethod().getName());
            throw WebRefusal.notAllowed();
        }
        if (row.ofEveryPerson()) {
            return;
        }
        var number = path.get("number");
        if (number == null) {
            require(row.permits(access.standings()));
            return;
        }
        var incident = access.requireLetIn(number);
        var standings = access.standings(incident);
        var completes = method.getMethodAnnotation(CompletesStep.class);
        if (!row.permits(standings)) {
            requireActsForOthers(incident, path.get("part"), completes, standings);
        } else if (completes != null) {
            requireHolds(incident, path.get("part"), completes);
        }
        if (!standings.containsKey(Standing.PARTY)) {
            command.letIn(incident);
        }
        if (completes != null) {
            command.completes(Set.of(completes.value()));
        }
    }

    /**
     * A step may have come to a post that the table does not foresee, because nearer ones are parties: holding it is
     * enough.
     */
    private void requireActsForOthers(
            IncidentId incident,
            @Nullable String part,
            @Nullable CompletesStep completes,
            Map<Standing, Set<Role>> standings) {
        if (standings.containsKey(Standing.PARTY)) {
            throw completes == null ? new PartyOnlyStates() : new PartyMustNotAct();
        }
        require(completes != null && holdsOne(incident, part == null ? null : part(part), completes));
    }

    private boolean holdsOne(IncidentId incident, @Nullable PartId part, CompletesStep completes) {
        return Arrays.stream(completes.value()).anyMatch(step -> {
            try {
                return holders.getObject().holds(actors.get(), incident, part, step);
            } catch (StepNotOpen closed) {
                return false;
            }
        });
    }

    private static void require(boolean permitted) {
        if (!permitted) {
            throw WebRefusal.notAllowed();
        }
    }

    /**
     * One of the steps must wait at a post of this person, or this person may enter it for that post. Where none of
     * them waits at all, somebody was quicker: the track itself then refuses and shows what was saved meanwhile, beside
     * what this person typed.
     */
    private void requireHolds(IncidentId incident, @Nullable String part, CompletesStep completes) {
        var partId = part == null ? null : part(part);
        var waits = false;
        for (var step : completes.value()) {
            try {
                if (holders.getObject().holds(actors.get(), incident, partId, step)) {
                    return;
                }
                waits = true;
            } catch (StepNotOpen closed) {
                log.debug("{} of {} does not wait", step.key(), incident);
            }
        }
        if (!waits) {
            command.foundNotWaiting(Set.of(completes.value()));
        } else if (!completes.onBehalf() || !mayEnterOne(incident, partId, completes)) {
            throw WebRefusal.stepOfAnotherPost();
        }
    }

    private boolean mayEnterOne(IncidentId incident, @Nullable PartId part, CompletesStep completes) {
        return Arrays.stream(completes.value()).anyMatch(step -> onBehalf.mayEnter(incident, part, step));
    }

    private static PartId part(String part) {
        try {
            return new PartId(part);
        } catch (IllegalArgumentException notAPart) {
            throw WebRefusal.notFound();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        var variables = (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : variables;
    }
}
