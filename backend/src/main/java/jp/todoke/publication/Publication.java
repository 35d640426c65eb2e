package jp.todoke.publication;

import java.util.List;
import jp.todoke.identity.RecordedBy;
import jp.todoke.publication.PublicationView.EarlierPublication;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on publishing one case, and what was published; says what may come next. It begins anew in a case
 * that is reopened for it; {@code earlier} was decided before that, the oldest first.
 */
record Publication(
        List<EarlierPublication> earlier, @Nullable PublicationDecided decision, @Nullable Published published) {

    PublicationStatus status() {
        if (decision == null) {
            return PublicationStatus.UNDECIDED;
        }
        return decision.choice() == PublicationChoice.NOT
                ? PublicationStatus.NOT_TO_PUBLISH
                : published == null ? PublicationStatus.TO_PUBLISH : PublicationStatus.PUBLISHED;
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    int version() {
        return earlier.stream()
                        .mapToInt(before -> before.publication() == null ? 1 : 2)
                        .sum()
                + (decision == null ? 0 : 1)
                + (published == null ? 0 : 1);
    }

    /** Whether anything of the case was ever published. */
    boolean everPublished() {
        return published != null || earlier.stream().anyMatch(before -> before.publication() != null);
    }

    /** The decision. Refuses a second one. */
    PublicationDecided decide(PublicationDecisionEntry entry, RecordedBy recorded) {
        need(PublicationStatus.UNDECIDED);
        return new PublicationDecided(
                entry.choice(), new CaseText(entry.reason()), entry.decidedAt(), recorded.post(), recorded.at());
    }

    /** What was published. Refuses it where nothing is to be published, or it is recorded already. */
    Published publish(PublicationEntry entry, RecordedBy recorded) {
        need(PublicationStatus.TO_PUBLISH);
        return new Published(
                entry.publishedOn(),
                entry.publishedAt(),
                entry.channels().stream().distinct().toList(),
                new CaseText(entry.words()),
                recorded.post(),
                recorded.at());
    }

    private void need(PublicationStatus needed) {
        if (status() != needed) {
            throw PublicationRefusal.at(status());
        }
    }

    /** Whether to publish was decided. */
    public record PublicationChosen(IncidentId incident, PublicationChoice choice) implements DomainEvent {

        @Override
        public String detail() {
            return choice.name();
        }
    }

    /** The case was published. */
    public record CasePublished(IncidentId incident) implements DomainEvent {}
}
