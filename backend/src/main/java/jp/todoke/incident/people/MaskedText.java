package jp.todoke.incident.people;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text as it leaves the office, in the pieces of which it is made. */
public record MaskedText(List<Piece> pieces) {

    private static final String ENDS_A_SENTENCE = "。！？!?\n";

    /**
     * A run of the text as written.
     *
     * @param mask whether it stands for a name
     * @param spot the doubt about it, if there is one
     */
    public record Piece(String text, boolean mask, @Nullable NameSpot spot) {

        /** Its length only. */
        @Override
        public String toString() {
            return "Piece(" + text.length() + ")";
        }
    }

    /** All of it. */
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** The doubtful places, in their order. */
    public List<NameSpot> spots() {
        return pieces.stream().map(Piece::spot).filter(Objects::nonNull).toList();
    }

    /** The places of which nobody has decided, in their order. */
    public List<NameSpot> undecided() {
        return spots().stream().filter(spot -> spot.decision() == null).toList();
    }

    /** Whether masking what was decided left nothing of a sentence; what was typed masked says something. */
    boolean decisionsLeaveNothing() {
        return new MaskedText(pieces.stream()
                        .map(piece -> piece.spot() == null ? new Piece(piece.text(), false, null) : piece)
                        .toList())
                .hasEmptiedSentence(true);
    }

    /**
     * Whether masking left nothing of a sentence.
     *
     * @param unclosed whether what stands behind the last 。 is a sentence, too
     */
    public boolean hasEmptiedSentence(boolean unclosed) {
        boolean masked = false;
        boolean says = false;
        for (var piece : pieces) {
            if (piece.mask()) {
                masked = true;
                continue;
            }
            for (int at = 0; at < piece.text().length(); at++) {
                char sign = piece.text().charAt(at);
                if (ENDS_A_SENTENCE.indexOf(sign) >= 0) {
                    if (masked && !says) {
                        return true;
                    }
                    masked = false;
                    says = false;
                } else if (Character.isLetterOrDigit(sign)) {
                    says = true;
                }
            }
        }
        return unclosed && masked && !says;
    }

    /** The number of pieces only. */
    @Override
    public String toString() {
        return "MaskedText(" + pieces.size() + ")";
    }
}
