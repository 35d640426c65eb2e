package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * Publication as it stands.
 *
 * @param published what was published by the decision, the first first
 * @param earlier decisions before it, the oldest first: it was decided anew, or the case was reopened for it
 * @param grounds what speaks for publishing the case by itself, by the municipality's criteria; none: with the others
 * @param personsFrom from how many persons on that is: of the day of the decision, before it of today
 * @param newlyKnown what speaks for publishing and was not known when it was decided
 * @param personsTold whether the persons concerned are told or need not be; before that publishing needs its reason
 */
public record PublicationView(
        PublicationStatus status,
        int version,
        @Nullable PublicationDecided decision,
        List<Published> published,
        List<EarlierDecision> earlier,
        List<PublicationGround> grounds,
        int personsFrom,
        List<NewlyKnown> newlyKnown,
        boolean personsTold) {

    static PublicationView of(
            Publication publication,
            KnownFacts now,
            List<PublicationGround> grounds,
            int personsFrom,
            boolean personsTold) {
        return new PublicationView(
                publication.status(),
                publication.version(),
                publication.decision(),
                publication.published(),
                publication.earlier(),
                grounds,
                personsFrom,
                publication.newlyKnown(now, grounds),
                personsTold);
    }

    /** What was published last, also before a reopening. */
    public Optional<Published> lastPublished() {
        return Stream.concat(earlier.stream().flatMap(before -> before.published().stream()), published.stream())
                .reduce((before, after) -> after);
    }

    /** A decision that another one took the place of, and what was published by it. */
    public record EarlierDecision(PublicationDecided decision, List<Published> published) {}

    /**
     * The decision with its reason.
     *
     * @param personsFrom from how many persons on the municipality published a case by itself on that day
     */
    public record PublicationDecided(
            PublicationChoice choice,
            CaseText reason,
            Instant decidedAt,
            int personsFrom,
            String recordedPost,
            Instant recordedAt) {}

    /**
     * 公表文の承認: who approved what was published, and when.
     *
     * @param text which version of the text; null where somebody agreed on the telephone
     * @param reason why the approval could not be waited for, or what the director added to it
     */
    public record Approval(@Nullable Integer text, CaseText approver, Instant at, @Nullable CaseText reason) {}

    /**
     * What was published.
     *
     * @param further what it is where it was published before; null for the first time
     * @param beforeToldReason why it was before the persons concerned were told; null where they were
     * @param approval by whose approval; null before texts were approved
     */
    public record Published(
            @Nullable FurtherKind further,
            LocalDate publishedOn,
            @Nullable Instant publishedAt,
            List<PublicationChannel> channels,
            CaseText words,
            @Nullable CaseText beforeToldReason,
            @Nullable Approval approval,
            String recordedPost,
            Instant recordedAt) {

        /** The same in other words, by that approval. */
        Published in(CaseText otherWords, Approval by) {
            return new Published(
                    further,
                    publishedOn,
                    publishedAt,
                    channels,
                    otherWords,
                    beforeToldReason,
                    by,
                    recordedPost,
                    recordedAt);
        }
    }
}
