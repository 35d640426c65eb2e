package jp.todoke.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.todoke.council.PaperReplacement;
import jp.todoke.council.PaperReplacements;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The editions 版 of the paper of the present report: each issued one, and which of them gave way to the next. */
@Component
class Editions {

    private final IssuedPapers issued;
    private final PaperReplacements replacements;

    Editions(IssuedPapers issued, PaperReplacements replacements) {
        this.issued = issued;
        this.replacements = replacements;
    }

    /** An issued edition, the first is 1; {@code replaced} is null for the one that counts. */
    record Edition(int edition, IssuedPaper paper, @Nullable PaperReplacement replaced) {}

    /** The issued ones, the oldest first. */
    List<Edition> of(IncidentId incident) {
        var papers = issued.ofPresent(incident);
        var replaced = new ArrayList<>(replacements.of(incident));
        return IntStream.range(0, papers.size())
                .mapToObj(at -> new Edition(at + 1, papers.get(at), at < replaced.size() ? replaced.get(at) : null))
                .toList();
    }

    /** The issued one that counts; empty where none is issued, or the last one is being replaced. */
    Optional<IssuedPaper> current(IncidentId incident) {
        return of(incident).stream()
                .filter(edition -> edition.replaced() == null)
                .map(Edition::paper)
                .findFirst();
    }

    /** Which edition the next paper is, or the one that counts. */
    int present(IncidentId incident) {
        return replacements.of(incident).size() + 1;
    }

    /** What the present edition says of the one whose place it takes, before masking; empty for the first. */
    Optional<String> inItsPlace(IncidentId incident) {
        var all = replacements.of(incident);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of("この資料（第%d版）は、先に発行した資料を差し替えるものである。\n差替えの理由　%s"
                        .formatted(
                                all.size() + 1, all.get(all.size() - 1).reason().value()));
    }
}
