package jp.todoke.identity;

import java.util.List;
import java.util.Set;
import jp.todoke.process.Step;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The steps that the command of this request completes: what ends besides them is none of its person's doing. */
public final class RequestedSteps {

    private static final String KEPT = RequestedSteps.class.getName();

    private RequestedSteps() {}

    /** The door let a command through that completes one of these. */
    public static void remember(Step... steps) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(KEPT, Set.copyOf(List.of(steps)), RequestAttributes.SCOPE_REQUEST);
    }

    /** Whether the request came to complete this step; never outside a request. */
    public static boolean contain(Step step) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null
                && request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Set<?> steps
                && steps.contains(step);
    }
}
