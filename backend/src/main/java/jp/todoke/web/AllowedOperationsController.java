package jp.todoke.web;

import java.util.List;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CompletesStep;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What somebody may do with a case, so that the screens promise nothing that the access check refuses. */
@RestController
class AllowedOperationsController {

    private static final String OF_A_CASE = "/api/incidents/{number}";

    private final AccessTable table;
    private final CaseAccess access;
    private final RequestMappingHandlerMapping handlers;

    AllowedOperationsController(
            AccessTable table,
            CaseAccess access,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers) {
        this.table = table;
        this.access = access;
        this.handlers = handlers;
    }

    /**
     * The names of the case's operations that the person of this request may call, in the order of the alphabet.
     * Without those that complete a step: who may do that is told by the step itself, for it also asks for the post.
     */
    @GetMapping(OF_A_CASE + "/allowed-operations")
    List<String> listAllowedOperations(@PathVariable String number) {
        var standings = access.standings(access.requireLetIn(number));
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(handler ->
                        isOfACase(handler.getKey()) && !handler.getValue().hasMethodAnnotation(CompletesStep.class))
                .map(handler -> handler.getValue().getMethod().getName())
                .filter(operation -> table.of(operation)
                        .filter(row -> row.permits(standings))
                        .isPresent())
                .sorted()
                .toList();
    }

    private static boolean isOfACase(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().anyMatch(path -> path.startsWith(OF_A_CASE));
    }
}
