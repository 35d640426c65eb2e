package jp.todoke.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the publication text of one case, the first first, each with what the director said of it. Only the
 * last one counts: whatever is changed after an approval is approved anew.
 */
record TextVersions(List<PublicationText> all) {

    Optional<PublicationText> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The last version, where the director has approved it. */
    Optional<PublicationText> approved() {
        return last().filter(PublicationText::isApproved);
    }

    /** Whether the last version waits for the director. */
    boolean waits() {
        return last().filter(text -> text.decision() == null).isPresent();
    }

    /**
     * Who wrote what is approved now: all who kept a version since the last approved one. A director who changed a
     * sentence of it looks at no own words.
     */
    Set<Long> writers() {
        var since = all.stream()
                .filter(PublicationText::isApproved)
                .mapToInt(PublicationText::number)
                .max()
                .orElse(0);
        return all.stream()
                .filter(text -> text.number() > since)
                .map(text -> text.by().account())
                .collect(Collectors.toSet());
    }

    /** What is said of the last version. Refuses it where there is none, or something was said of it. */
    TextDecision decide(TextOutcome outcome, @Nullable String reason, ActedBy by, Instant at) {
        if (!waits()) {
            throw PublicationRefusal.noTextWaits();
        }
        return new TextDecision(outcome, CaseText.of(reason), by, at);
    }
}
