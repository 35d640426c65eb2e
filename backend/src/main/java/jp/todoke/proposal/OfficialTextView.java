package jp.todoke.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.MaskedText;
import jp.todoke.publication.PublicationText;
import jp.todoke.publication.TextDecision;
import jp.todoke.publication.TextForm;
import jp.todoke.publication.TextOutcome;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * 公表文 of a case: as the facts make it today, and as it was kept, the first first; both as they leave the office.
 *
 * @param approver the post that approves the last version
 * @param mayDecide whether the last version waits and the reader may approve it
 * @param ownNumbers under which the municipality itself is reached: in the text they are nobody's own
 * @param today the day that stands on a new one
 */
public record OfficialTextView(
        int version,
        String approver,
        boolean mayDecide,
        LocalDate today,
        Issuer issuer,
        List<String> ownNumbers,
        Composed composed,
        List<KeptText> kept) {

    /** Who publishes, the municipality where its name is set and the body 実施機関, and which section answers questions. */
    public record Issuer(@Nullable String municipality, String body, String section, @Nullable String phone) {}

    /** What the facts say today. */
    public record Composed(CaseText heading, CaseText body, List<TextPiece> pieces) {}

    /** What the director said of a version. */
    public record TextSaid(TextOutcome outcome, @Nullable CaseText reason, String post, Instant at) {

        static @Nullable TextSaid of(@Nullable TextDecision decision) {
            return decision == null
                    ? null
                    : new TextSaid(
                            decision.outcome(), decision.reason(), decision.by().post(), decision.at());
        }
    }

    /** As somebody kept it; {@code said}: null while the director has said nothing of it. */
    public record KeptText(
            int number,
            TextForm form,
            String formWords,
            LocalDate dated,
            CaseText heading,
            CaseText body,
            List<TextPiece> pieces,
            String recordedPost,
            Instant at,
            @Nullable TextSaid said) {

        static KeptText of(PublicationText text, Mask mask) {
            var body = mask.read(text.body().value());
            return new KeptText(
                    text.number(),
                    text.form(),
                    text.form().label(),
                    text.dated(),
                    new CaseText(mask.read(text.heading().value()).text()),
                    new CaseText(body.text()),
                    TextPiece.of(body),
                    text.by().post(),
                    text.at(),
                    TextSaid.of(text.decision()));
        }
    }

    /** How a run of the text is written: as typed, in the place of a name, as typed though it may be a name. */
    public enum Written {
        TYPED,
        MASKED,
        DOUBTFUL
    }

    /** A run of the text. */
    public record TextPiece(CaseText text, Written written) {

        static List<TextPiece> of(MaskedText text) {
            return text.pieces().stream()
                    .map(piece -> new TextPiece(new CaseText(piece.text()), written(piece)))
                    .toList();
        }

        private static Written written(MaskedText.Piece piece) {
            if (piece.mask()) {
                return Written.MASKED;
            }
            return piece.spot() == null || piece.spot().decision() != null ? Written.TYPED : Written.DOUBTFUL;
        }
    }
}
