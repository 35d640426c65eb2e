package jp.todoke.incident.report;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import jp.todoke.incident.Incident;
import jp.todoke.incident.Incidents;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the cases, by a first report or by a call that was written down, and tells the reporter what follows. */
@Service
public class NewCases {

    private final Incidents incidents;
    private final ReportKeys keys;
    private final Reporting reporting;
    private final Receipts receipts;
    private final Drafts drafts;

    NewCases(Incidents incidents, ReportKeys keys, Reporting reporting, Receipts receipts, Drafts drafts) {
        this.incidents = incidents;
        this.keys = keys;
        this.reporting = reporting;
        this.receipts = receipts;
        this.drafts = drafts;
    }

    /**
     * Begins a case and its process. The same key of the same person gives the same case, pressed at the same moment
     * too.
     */
    @Transactional
    public ReportResult report(FirstReport report, UUID key) {
        return once(key, () -> reporting.begin(report));
    }

    /**
     * Begins a case by what somebody said on the telephone to {@code listener}, a post, under the same rules and as
     * often as its key differs.
     */
    @Transactional
    public ReportResult reportHeard(FirstReport report, Caller caller, String listener, UUID key) {
        return once(key, () -> reporting.heard(report, caller, listener));
    }

    private ReportResult once(UUID key, Supplier<Incident> begin) {
        if (!keys.take(key)) {
            return new ReportResult(receipts.of(incidents.get(keys.incidentOf(key))), false);
        }
        var incident = begin.get();
        keys.keep(key, incident.number());
        drafts.sent(key);
        return new ReportResult(receipts.of(incidents.get(incident.number())), true);
    }

    /**
     * Begins a case for an event that was reported together with another one; the same key of the same person again
     * begins nothing. What is to be split is asked for, and {@code told} hears of the new case, only when it begins.
     * The caller holds the lock of the case that is split.
     */
    @Transactional
    public void splitOff(UUID key, Supplier<Split> asked, Consumer<IncidentId> told) {
        if (!keys.take(key)) {
            return;
        }
        var opened = reporting.splitOff(asked.get()).number();
        keys.keep(key, opened);
        told.accept(opened);
    }

    /**
     * A case to be begun.
     *
     * @param from the case that was begun by their common first report
     * @param facts enters what is known of the event, the knowledge of the body among it
     */
    public record Split(Incident from, SplitOff event, Consumer<IncidentId> facts) {}

    /** What the reporter was told when the case began. */
    @Transactional(readOnly = true)
    public IncidentReceipt receipt(IncidentId id) {
        return receipts.of(incidents.get(id));
    }
}
