package jp.todoke.incident.confidentiality;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Whether only handlers know of a case, and every decision on it.
 *
 * @param version how many decisions there are; sent along by whoever decides
 * @param decisions the latest first; told to handlers and the secretariat, nobody else
 */
public record ConfidentialityView(boolean confidential, int version, List<ConfidentialityDecision> decisions) {

    public ConfidentialityView {
        decisions = List.copyOf(decisions);
    }

    /** One decision; without ground where it was lifted. */
    public record ConfidentialityDecision(
            @Nullable ConfidentialGround ground,
            @Nullable CaseText words,
            List<NamedHandler> handlers,
            CaseText byName,
            String byPost,
            Instant at) {

        public ConfidentialityDecision {
            handlers = List.copyOf(handlers);
        }
    }

    /** A handler by post, and by name where it is one person. */
    public record NamedHandler(long post, @Nullable Long account, String label, @Nullable CaseText name) {}
}
