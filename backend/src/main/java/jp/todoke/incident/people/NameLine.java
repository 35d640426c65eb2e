package jp.todoke.incident.people;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import org.jspecify.annotations.Nullable;

/** A text in its pieces, to be shown to whoever decides of its places. */
public record NameLine(List<NamePiece> pieces) {

    /** The text as typed, its places marked. */
    public static NameLine of(MaskedText text) {
        return new NameLine(text.pieces().stream()
                .map(piece -> new NamePiece(
                        piece.spot() == null ? piece.text() : piece.spot().words(), NamePlace.of(piece.spot())))
                .toList());
    }

    /** A run of the text; where it may be a name, as typed. */
    public record NamePiece(String text, @Nullable NamePlace place) {

        /** Its length only. */
        @Override
        public String toString() {
            return "NamePiece(" + text.length() + ")";
        }
    }

    /** @param masked what is written instead of the words when they are masked; null where that is decided with it */
    public record NamePlace(String key, Doubt doubt, @Nullable String masked, @Nullable DecidedName decision) {

        static @Nullable NamePlace of(@Nullable NameSpot spot) {
            if (spot == null) {
                return null;
            }
            var decided = spot.decision();
            return new NamePlace(
                    spot.key(),
                    spot.doubt(),
                    spot.masked() == null && decided != null ? decided.written() : spot.masked(),
                    decided == null ? null : new DecidedName(decided.choice(), decided.by(), decided.at()));
        }
    }

    /** What was decided, by whom and when. */
    public record DecidedName(MaskChoice choice, ActedBy by, Instant at) {}
}
