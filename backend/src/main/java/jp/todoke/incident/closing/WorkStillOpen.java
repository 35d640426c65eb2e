package jp.todoke.incident.closing;

import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.incident.progress.MissingWork;
import jp.todoke.shared.Refusal;

/**
 * Something still hinders closing: its sentences one after the other, and each with who has it and where it is done.
 */
final class WorkStillOpen extends Refusal {

    private final transient List<MissingWork> missing;

    WorkStillOpen(List<MissingWork> missing) {
        super(
                Kind.AGAINST_RULE,
                "work-still-open",
                missing.stream().map(work -> work.sentence().value()).collect(Collectors.joining()));
        this.missing = missing;
    }

    @Override
    public List<MissingWork> missing() {
        return missing;
    }
}
