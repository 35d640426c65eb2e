package jp.todoke.incident.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.todoke.shared.FoldedText;
import jp.todoke.shared.Sha256;

/** Puts a text together from what was typed and what is written for its names. */
final class MaskedPieces {

    private static final String ENDS_A_SENTENCE = "。!?\n";

    /** As much of the neighbourhood as tells one place from another. */
    private static final int LONGEST_NEIGHBOUR = 40;

    private final FoldedText typed;
    private final String folded;
    private final List<Hit> hits;
    private final MaskedNames names;
    private final Map<String, MaskDecision> decisions;
    private final boolean everyName;
    private final List<MaskedText.Piece> pieces = new ArrayList<>();

    /** @param everyName whether what certainly names somebody is a place to be decided, too */
    MaskedPieces(
            FoldedText typed,
            List<Hit> hits,
            MaskedNames names,
            Map<String, MaskDecision> decisions,
            boolean everyName) {
        this.typed = typed;
        this.folded = typed.folded();
        this.hits = hits;
        this.names = names;
        this.decisions = decisions;
        this.everyName = everyName;
    }

    MaskedText text() {
        int done = 0;
        for (int number = 0; number < hits.size(); number++) {
            var hit = hits.get(number);
            plain(done, hit.from());
            pieces.add(piece(number, hit));
            done = hit.to();
        }
        plain(done, folded.length());
        return new MaskedText(pieces);
    }

    private void plain(int from, int to) {
        if (from < to || hits.isEmpty()) {
            pieces.add(new MaskedText.Piece(typed.typed(from, to), false, null));
        }
    }

    private MaskedText.Piece piece(int number, Hit hit) {
        var words = typed.typed(hit.from(), hit.to());
        boolean named = hit.doubt() == null && everyName && !hit.people().isEmpty();
        if (hit.doubt() == null && !named) {
            boolean stands = hit.people().isEmpty() && FoldedText.fold(words).equals(hit.written());
            return new MaskedText.Piece(stands ? words : hit.written(), true, null);
        }
        var key = key(number, hit);
        var spot = new NameSpot(
                key, words, named ? Doubt.NAMED : hit.doubt(), hit.written(), hit.byDefault(), decisions.get(key));
        return new MaskedText.Piece(spot.written(), spot.isMasked(), spot);
    }

    /**
     * The words with what stands before and after them up to the next mask or the end of the sentence: masking changes
     * none of it, so that what was decided holds for the masked text, too.
     */
    private String key(int number, Hit hit) {
        int from = number == 0 ? 0 : hits.get(number - 1).to();
        int to = number + 1 == hits.size()
                ? folded.length()
                : hits.get(number + 1).from();
        return Sha256.of(String.join(
                "|", before(from, hit.from()), folded.substring(hit.from(), hit.to()), after(hit.to(), to)));
    }

    private String before(int from, int to) {
        int begin = Math.max(from, to - LONGEST_NEIGHBOUR);
        for (int at = begin; at < to; at++) {
            int post = names.postUntil(folded, at);
            if (post > at && post <= to) {
                begin = post;
                at = post - 1;
            } else if (ENDS_A_SENTENCE.indexOf(folded.charAt(at)) >= 0) {
                begin = at + 1;
            }
        }
        return folded.substring(begin, to).strip();
    }

    private String after(int from, int to) {
        int end = from;
        while (end < to
                && end - from < LONGEST_NEIGHBOUR
                && ENDS_A_SENTENCE.indexOf(folded.charAt(end)) < 0
                && names.postUntil(folded, end) == end) {
            end++;
        }
        return folded.substring(from, end).strip();
    }
}
