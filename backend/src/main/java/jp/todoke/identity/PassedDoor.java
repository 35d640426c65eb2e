package jp.todoke.identity;

import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Who passed the door as no party to the case is looked at once more when the request has locked the case: a mark saved
 * in between refuses it. Later in the same request nobody else can have marked anybody.
 */
@Component
public class PassedDoor {

    private static final String UNLOCKED = PassedDoor.class.getName();
    private static final String PASSED = UNLOCKED + ".passed";

    private final CaseAccess access;

    PassedDoor(CaseAccess access) {
        this.access = access;
    }

    /** The person of this request passed the door of that case, and was no party to it. */
    public void remember(IncidentId incident) {
        var request = RequestContextHolder.currentRequestAttributes();
        request.setAttribute(UNLOCKED, incident, RequestAttributes.SCOPE_REQUEST);
        request.setAttribute(PASSED, incident, RequestAttributes.SCOPE_REQUEST);
    }

    /**
     * Whether this request is of somebody who passed the door of that case as no party to it; never outside a request.
     */
    public boolean passed(IncidentId incident) {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && incident.equals(request.getAttribute(PASSED, RequestAttributes.SCOPE_REQUEST));
    }

    /**
     * The request has locked the case. Throws {@link PartyMustNotAct} when its person became a party since the door.
     */
    public void lookAgain(IncidentId incident) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || !incident.equals(request.getAttribute(UNLOCKED, RequestAttributes.SCOPE_REQUEST))) {
            return;
        }
        request.removeAttribute(UNLOCKED, RequestAttributes.SCOPE_REQUEST);
        if (access.isParty(incident)) {
            throw new PartyMustNotAct();
        }
    }
}
