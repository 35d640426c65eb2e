package jp.todoke.incident.confidentiality;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * That a case is confidential from now on, for these handlers, or no longer.
 *
 * @param ground null where it is lifted
 * @param words the ground in words, or why it was lifted
 */
record Decision(
        long id,
        boolean confidential,
        @Nullable ConfidentialGround ground,
        @Nullable CaseText words,
        List<Handler> handlers,
        ActedBy by,
        Instant at) {

    Decision {
        handlers = List.copyOf(handlers);
    }
}
