package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Publication as it stands; {@code earlier} was decided before the case was reopened for it, the oldest first. */
public record PublicationView(
        PublicationStatus status,
        int version,
        @Nullable PublicationDecided decision,
        @Nullable Published publication,
        List<EarlierPublication> earlier) {

    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.status(),
                publication.version(),
                publication.decision(),
                publication.published(),
                publication.earlier());
    }

    /** What was published last, also before a reopening. */
    public Optional<Published> lastPublished() {
        return Stream.concat(earlier.stream().map(EarlierPublication::publication), Stream.ofNullable(publication))
                .filter(Objects::nonNull)
                .reduce((before, after) -> after);
    }

    /** A decision before a reopening, and what was published by it. */
    public record EarlierPublication(PublicationDecided decision, @Nullable Published publication) {}

    /** The decision with its reason. */
    public record PublicationDecided(
            PublicationChoice choice, CaseText reason, Instant decidedAt, String recordedPost, Instant recordedAt) {}

    /** What was published. */
    public record Published(
            LocalDate publishedOn,
            @Nullable Instant publishedAt,
            List<PublicationChannel> channels,
            CaseText words,
            String recordedPost,
            Instant recordedAt) {}
}
