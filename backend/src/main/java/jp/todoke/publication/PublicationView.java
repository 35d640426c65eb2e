package jp.todoke.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/** Publication as it stands. */
public record PublicationView(
        PublicationStatus status, int version, @Nullable PublicationDecided decision, @Nullable Published publication) {

    static PublicationView of(Publication publication) {
        return new PublicationView(
                publication.status(), publication.version(), publication.decision(), publication.published());
    }

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
