package jp.todoke.authority;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;

/**
 * A duty to report, since when it exists, since when it does not after all, and what has been filed for it in its
 * order; {@code earlier} was filed before it arose again. {@code requests} is what the commission asked for besides,
 * the oldest first.
 */
public record Duty(
        PartId part,
        Instant arose,
        @Nullable Instant dissolved,
        List<Filing> filings,
        List<Filing> earlier,
        List<AuthorityRequest> requests) {

    /** The filing that is of this kind, or of this kind too, if there is one. */
    public Optional<Filing> filing(Filing.Kind kind) {
        return filings.stream().filter(filing -> filing.kind().is(kind)).findFirst();
    }

    /** How many filings and requests there are: a form that was opened at another count is stale. */
    public int version() {
        return earlier.size() + filings.size() + requests.size();
    }

    /** Whether anything was ever filed for it. */
    public boolean everFiled() {
        return !earlier.isEmpty() || !filings.isEmpty();
    }

    /** Whether the final report is filed, and what it left unknown is too. */
    public boolean fulfilled() {
        return filing(Filing.Kind.FINAL).isPresent() && unknown().nothing();
    }

    /** Whether the preliminary report was the final one too. */
    public boolean alsoFinal() {
        return filing(Filing.Kind.PRELIMINARY_AND_FINAL).isPresent();
    }

    /** Whether something is still to be filed. */
    public boolean open() {
        return dissolved == null && !fulfilled();
    }

    /** What the last report left unknown; what answers a request leaves that as it is. */
    public UnknownItems unknown() {
        return lastReport().map(Filing::unknown).orElse(UnknownItems.NOTHING);
    }

    private Optional<Filing> lastReport() {
        return filings.stream()
                .filter(filing -> filing.kind() != Filing.Kind.ADDITIONAL)
                .reduce((before, after) -> after);
    }

    /** The request of that number. Throws where the duty has none. */
    AuthorityRequest request(long id) {
        return requests.stream()
                .filter(request -> request.id() == id)
                .findFirst()
                .orElseThrow(AuthorityRefusal.NoSuchRequest::new);
    }

    /**
     * Refuses a second report of a kind, one before the report that it follows, a supplement where nothing is unknown,
     * and a second answer to a request, or one before it.
     */
    void requireMayFile(Filing filing) {
        if (switch (filing.kind()) {
            case PRELIMINARY, FINAL -> filing(filing.kind()).isPresent();
            case PRELIMINARY_AND_FINAL -> filing(Filing.Kind.PRELIMINARY).isPresent();
            case SUPPLEMENT -> unknown().nothing();
            case ADDITIONAL -> answered(filing).answered();
        }) {
            throw new AuthorityRefusal.AlreadyFiled();
        }
        switch (filing.kind()) {
            case PRELIMINARY, PRELIMINARY_AND_FINAL -> {}
            case FINAL ->
                requireAfter(
                        filing(Filing.Kind.PRELIMINARY).orElseThrow(AuthorityRefusal.PreliminaryFirst::new),
                        filing,
                        "authority.before-preliminary");
            case SUPPLEMENT -> requireAfter(lastReport().orElseThrow(), filing, "authority.before-last");
            case ADDITIONAL -> {
                if (filing.at().isBefore(answered(filing).asked().start().begins())) {
                    throw new InvalidInput("at", "authority.before-request");
                }
            }
        }
    }

    /** The request that the filing answers. */
    private AuthorityRequest answered(Filing filing) {
        return request(Objects.requireNonNull(filing.request()));
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

    /** The commission asked for more. */
    public record MoreAsked(IncidentId incident, PartId duty) implements DomainEvent {

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
