package jp.todoke.web;

import java.util.Set;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.process.StepListener;
import jp.todoke.process.StepNotOpen;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * A request that the door let through because its steps did not wait for anybody must not complete one that began to
 * wait a moment later: nobody has looked whether this person holds its post.
 */
@Component
class StepAfterDoor implements StepListener {

    private static final String UNWATCHED = StepAfterDoor.class.getName();

    /** Remembers for this request that none of these steps waited when the door was passed. */
    static void remember(Set<Step> steps) {
        RequestContextHolder.currentRequestAttributes().setAttribute(UNWATCHED, steps, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void opened(OpenStep step) {
        // Only endings matter here.
    }

    @Override
    public void ended(IncidentId incident, @Nullable PartId part, Step step) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(UNWATCHED, RequestAttributes.SCOPE_REQUEST) instanceof Set<?> steps
                && steps.contains(step)) {
            throw new StepNotOpen(step);
        }
    }
}
