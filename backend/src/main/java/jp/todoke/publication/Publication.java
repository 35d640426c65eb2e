package jp.todoke.publication;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.RecordedBy;
import jp.todoke.publication.PublicationView.EarlierDecision;
import jp.todoke.publication.PublicationView.PublicationDecided;
import jp.todoke.publication.PublicationView.Published;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * What was decided on publishing one case, and what was published; says what may come next. It begins anew in a case
 * that is reopened for it.
 *
 * @param earlier what was decided before that, or is decided anew since, the oldest first
 * @param known what the decision rests on; null where nothing of it was kept
 * @param published what was published by the decision, the first first
 */
record Publication(
        List<EarlierDecision> earlier,
        @Nullable PublicationDecided decision,
        @Nullable KnownFacts known,
        List<Published> published) {

    PublicationStatus status() {
        if (decision == null) {
            return PublicationStatus.UNDECIDED;
        }
        return decision.choice() == PublicationChoice.NOT
                ? PublicationStatus.NOT_TO_PUBLISH
                : published.isEmpty() ? PublicationStatus.TO_PUBLISH : PublicationStatus.PUBLISHED;
    }

    /** How many acts there are: a form that was opened at another count is stale. */
    int version() {
        return earlier.stream()
                        .mapToInt(before -> 1 + before.published().size())
                        .sum()
                + (decision == null ? 0 : 1)
                + published.size();
    }

    /** Whether anything of the case was ever published. */
    boolean everPublished() {
        return Stream.concat(earlier.stream().flatMap(before -> before.published().stream()), published.stream())
                .findAny()
                .isPresent();
    }

    /**
     * What speaks for publishing now and did not when it was decided otherwise; empty where nothing is to be weighed.
     *
     * @param grounds what speaks for publishing now by the municipality's criteria
     */
    List<NewlyKnown> newlyKnown(KnownFacts now, List<PublicationGround> grounds) {
        var weighed = decision != null
                && decision.choice() != PublicationChoice.AT_ONCE
                && status() != PublicationStatus.PUBLISHED;
        return weighed && known != null
                ? now.since(known).stream()
                        .filter(newly -> grounds.contains(newly.fact()))
                        .toList()
                : List.of();
    }

    /** The decision, by the municipality's number of its day. Refuses a second one. */
    PublicationDecided decide(PublicationDecisionEntry entry, int personsFrom, RecordedBy recorded) {
        need(PublicationStatus.UNDECIDED);
        return decided(entry.choice(), entry.reason(), entry.decidedAt(), personsFrom, recorded);
    }

    /**
     * The decision that stands, which may be decided anew. Refuses it before the first one, and once it is published.
     */
    PublicationDecided revisable() {
        if (decision == null || status() == PublicationStatus.PUBLISHED) {
            throw PublicationRefusal.at(status());
        }
        return decision;
    }

    /** The decision that takes the place of {@link #revisable()}. */
    PublicationDecided revise(PublicationRevisionEntry entry, int personsFrom, RecordedBy recorded) {
        revisable();
        return decided(entry.choice(), entry.reason(), entry.decidedAt(), personsFrom, recorded);
    }

    /**
     * What was published first. Refuses it where nothing is to be published, or it is recorded already. Why it was
     * before the persons were told is kept only where it was.
     */
    Published publish(PublicationEntry entry, boolean personsTold, RecordedBy recorded) {
        need(PublicationStatus.TO_PUBLISH);
        return new Published(
                null,
                entry.publishedOn(),
                entry.publishedAt(),
                entry.channels().stream().distinct().toList(),
                new CaseText(entry.words()),
                personsTold || entry.beforeToldReason() == null ? null : new CaseText(entry.beforeToldReason()),
                null,
                recorded.post(),
                recorded.at());
    }

    /** What was published first, which may be followed up and put right. Refuses it where nothing was. */
    Published first() {
        if (status() != PublicationStatus.PUBLISHED) {
            throw PublicationRefusal.nothingToFollow();
        }
        return published.get(0);
    }

    /** What was published after the {@link #first()}. */
    Published publishFurther(FurtherPublicationEntry entry, RecordedBy recorded) {
        first();
        return new Published(
                entry.kind(),
                entry.publishedOn(),
                entry.publishedAt(),
                entry.channels().stream().distinct().toList(),
                new CaseText(entry.words()),
                null,
                null,
                recorded.post(),
                recorded.at());
    }

    private static PublicationDecided decided(
            PublicationChoice choice, String reason, Instant decidedAt, int personsFrom, RecordedBy recorded) {
        return new PublicationDecided(
                choice, new CaseText(reason), decidedAt, personsFrom, recorded.post(), recorded.at());
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

    /** Whether to publish was decided anew. */
    public record PublicationRevised(IncidentId incident, PublicationChoice choice) implements DomainEvent {

        @Override
        public String detail() {
            return choice.name();
        }
    }

    /** The case was published for the first time, with a reason where the persons concerned were not told yet. */
    public record CasePublished(IncidentId incident, boolean beforeTold) implements DomainEvent {

        @Override
        public @Nullable String detail() {
            return beforeTold ? "BEFORE_TOLD" : null;
        }
    }

    /** The case was published once more. */
    public record FurtherPublished(IncidentId incident, FurtherKind kind) implements DomainEvent {

        @Override
        public String detail() {
            return kind.name();
        }
    }
}
