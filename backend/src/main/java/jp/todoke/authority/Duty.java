package jp.todoke.authority;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;

/** A duty to report, since when it exists, and what has been filed for it. */
public record Duty(PartId part, Instant arose, List<Filing> filings) {

    /** The filing of this kind, if there is one. */
    public Optional<Filing> filing(Filing.Kind kind) {
        return filings.stream().filter(filing -> filing.kind() == kind).findFirst();
    }

    /** How many filings there are: a form that was opened at another count is stale. */
    public int version() {
        return filings.size();
    }

    /** Whether the final report is filed. */
    public boolean fulfilled() {
        return filing(Filing.Kind.FINAL).isPresent();
    }

    /** Refuses a second report of a kind, the final one before the preliminary, and one that was filed before it. */
    void requireMayFile(Filing filing) {
        if (filing(filing.kind()).isPresent()) {
            throw new AuthorityRefusal.AlreadyFiled();
        }
        if (filing.kind() == Filing.Kind.FINAL) {
            var preliminary = filing(Filing.Kind.PRELIMINARY).orElseThrow(AuthorityRefusal.PreliminaryFirst::new);
            if (filing.at().isBefore(preliminary.at())) {
                throw new InvalidInput("at", "authority.before-preliminary");
            }
        }
    }
}
