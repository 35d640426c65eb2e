package jp.todoke.incident.people.web;

import java.util.Map;
import jp.todoke.identity.CurrentActor;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonComponent;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/**
 * Writes free text of a case with its people masked for the reader. The case is the one of the request's address
 * ({@code {number}}); without one nobody could be masked, so the text is withheld.
 */
@JacksonComponent
class CaseTextSerializer extends ValueSerializer<CaseText> {

    private static final String KEPT = CaseTextSerializer.class.getName();
    private static final String WITHHELD = "（非表示）";

    private final Masks masks;
    private final CurrentActor currentActor;

    CaseTextSerializer(Masks masks, CurrentActor currentActor) {
        this.masks = masks;
        this.currentActor = currentActor;
    }

    @Override
    public void serialize(CaseText text, JsonGenerator json, SerializationContext context) {
        var mask = maskOfRequest();
        json.writeString(mask == null ? WITHHELD : mask.apply(text));
    }

    private @Nullable Mask maskOfRequest() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null || !(numberOf(request) instanceof String number)) {
            return null;
        }
        if (request.getAttribute(KEPT, RequestAttributes.SCOPE_REQUEST) instanceof Mask kept) {
            return kept;
        }
        var mask = masks.forViewer(new IncidentId(number), currentActor.get());
        request.setAttribute(KEPT, mask, RequestAttributes.SCOPE_REQUEST);
        return mask;
    }

    private static @Nullable Object numberOf(RequestAttributes request) {
        var variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        return variables instanceof Map<?, ?> named ? named.get("number") : null;
    }
}
