package jp.todoke.authority;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A duty to report, since when it exists, since when it does not after all, and what has been filed for it in its
 * order; {@code earlier} was filed before it was dissolved and arose again.
 */
public record Duty(
        PartId part, Instant arose, @Nullable Instant dissolved, List<Filing> filings, List<Filing> earlier) {

    /** The filing of this kind, if there is one. */
    public Optional<Filing> filing(Filing.Kind kind) {
        return filings.stream().filter(filing -> filing.kind() == kind).findFirst();
    }

    /** How many filings there are: a form that was opened at another count is stale. */
    public int version() {
        return earlier.size() + filings.size();
    }

    /** Whether the final report is filed, and what it left unknown is too. */
    public boolean fulfilled() {
        return filing(Filing.Kind.FINAL).isPresent() && unknown().nothing();
    }

    /** Whether something is still to be filed. */
    public boolean open() {
        return dissolved == null && !fulfilled();
    }

    /** What the last report left unknown. */
    public UnknownItems unknown() {
        return filings.isEmpty()
                ? UnknownItems.NOTHING
                : filings.get(filings.size() - 1).unknown();
    }

    /**
     * Refuses a second report of a kind, one before the report that it follows, and a supplement where nothing is
     * unknown.
     */
    void requireMayFile(Filing filing) {
        if (filing.kind() == Filing.Kind.SUPPLEMENT
                ? unknown().nothing()
                : filing(filing.kind()).isPresent()) {
            throw new AuthorityRefusal.AlreadyFiled();
        }
        switch (filing.kind()) {
            case PRELIMINARY -> {}
            case FINAL ->
                requireAfter(
                        filing(Filing.Kind.PRELIMINARY).orElseThrow(AuthorityRefusal.PreliminaryFirst::new),
                        filing,
                        "authority.before-preliminary");
            case SUPPLEMENT -> requireAfter(filings.get(filings.size() - 1), filing, "authority.before-last");
        }
    }

    private static void requireAfter(Filing before, Filing filing, String code) {
        if (filing.at().isBefore(before.at())) {
            throw new InvalidInput("at", code);
        }
    }

    /** A duty to report came into being. */
    public record DutyArose(IncidentId incident, PartId duty) implements DomainEvent {

        @Override
        public String detail() {
            return duty.value();
        }
    }

    /** A duty to report that had arisen does not exist after all. */
    public record DutyDissolved(IncidentId incident, PartId duty) implements DomainEvent {

        @Override
        public String detail() {
            return duty.value();
        }
    }

    /** A report to the commission was filed. */
    public record ReportFiled(IncidentId incident, PartId duty, Filing.Kind kind) implements DomainEvent {

        @Override
        public String detail() {
            return duty + " " + kind;
        }
    }
}
