package jp.todoke.proposal;

import java.util.List;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A text for one field of the form (several of the same name stand in a list), and from which records it comes;
 * {@code of} names the one record where there are several of its kind.
 */
public record ProposedText(String field, CaseText text, List<ProposedFrom> from, @Nullable String of) {

    static ProposedText of(String field, String text, ProposedFrom... from) {
        return new ProposedText(field, new CaseText(text), List.of(from), null);
    }
}
