package jp.todoke.paper;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.ActedBy;
import jp.todoke.incident.people.Doubt;
import jp.todoke.incident.people.MaskChoice;
import jp.todoke.incident.people.MaskedText;
import jp.todoke.incident.people.NameSpot;
import org.jspecify.annotations.Nullable;

/** 氏名の確認: the texts of a paper that may name somebody, and how many places of them nobody has decided. */
public record NamesInPaper(int undecided, List<NameLine> lines) {

    /** A text in its pieces. */
    public record NameLine(List<NamePiece> pieces) {

        static NameLine of(MaskedText text) {
            return new NameLine(text.pieces().stream()
                    .map(piece -> new NamePiece(
                            piece.spot() == null ? piece.text() : piece.spot().words(), NamePlace.of(piece.spot())))
                    .toList());
        }
    }

    /** A run of the text; where it may be a name, as typed. */
    public record NamePiece(String text, @Nullable NamePlace place) {}

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

    static NamesInPaper of(List<MaskedText> texts) {
        var undecided = texts.stream()
                .flatMap(text -> text.spots().stream())
                .filter(spot -> spot.decision() == null)
                .map(NameSpot::key)
                .distinct()
                .count();
        return new NamesInPaper(
                (int) undecided, texts.stream().distinct().map(NameLine::of).toList());
    }
}
