package jp.todoke.addressee;

import java.time.Clock;
import jp.todoke.incident.Incidents;
import jp.todoke.node.Nodes;
import jp.todoke.shared.IncidentId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is entered or corrected in 報告先の一覧 reaches every running case within seconds: each is asked as with a fact of its
 * own. It is done beside the command, so that whoever corrects the list waits for no case, and no case for the others.
 */
@Component
class ListInRunningCases {

    private static final Logger log = LoggerFactory.getLogger(ListInRunningCases.class);

    private final AddresseeRows register;
    private final AddresseeProposals proposals;
    private final Incidents incidents;
    private final TransactionTemplate transaction;
    private final Nodes nodes;
    private final Clock clock;

    ListInRunningCases(
            AddresseeRows register,
            AddresseeProposals proposals,
            Incidents incidents,
            TransactionTemplate transaction,
            Nodes nodes,
            Clock clock) {
        this.register = register;
        this.proposals = proposals;
        this.incidents = incidents;
        this.transaction = transaction;
        this.nodes = nodes;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S")
    void askAtOnce() {
        if (nodes.leads()) {
            askWhatIsNew();
        }
    }

    /** Asks every running case where a version of the list is new; should the program end meanwhile, once more. */
    void askWhatIsNew() {
        var versions = register.notAsked();
        if (!versions.isEmpty()) {
            askEvery();
            register.asked(versions, clock.instant());
        }
    }

    void askEvery() {
        incidents.running().forEach(this::ask);
    }

    /** One case at a time; a faulty one does not keep the others from being asked, and is asked again at night. */
    private void ask(IncidentId incident) {
        try {
            transaction.executeWithoutResult(status -> {
                incidents.lock(incident);
                proposals.askAgain(incident);
            });
        } catch (RuntimeException fault) {
            log.error("Case {} was not asked with the changed list of addressees", incident, fault);
        }
    }
}
