package jp.todoke.batch;

import java.util.Optional;
import jp.todoke.batch.BatchCase.Publication;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.publication.PublicationChoice;

/** Why a case of the period is not in the list, with the words of the auditor's sheet. */
public enum LeftOut {
    WITHDRAWN("取下げ（漏えい等がなかった）"),
    MERGED("併合（続ける事案に含まれる）"),
    CONFIDENTIAL("取扱者限定"),
    NOT_TO_PUBLISH("公表しないことに決定"),
    NOT_NEEDED("公表を要しないことに決定"),
    UNDECIDED("公表の方針が未決定"),
    NOT_YET_PUBLISHED("個別公表がまだ済んでいない"),
    PERSONS_NOT_TOLD("本人への連絡がまだ済んでいない");

    private final String label;

    LeftOut(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * Why this case is left out; empty where it is listed. Of {@link BatchChoice#DECIDED} a case enters the list only
     * by a decision that says so, or because it was published before; one that was quickly found needs none. Nothing of
     * a case is published by the list before it may be public, whichever choice is made.
     */
    static Optional<LeftOut> of(BatchCase one, BatchChoice choice) {
        var standing = one.standing();
        if (standing.status() == IncidentStatus.WITHDRAWN) {
            return Optional.of(WITHDRAWN);
        }
        if (standing.status() == IncidentStatus.MERGED) {
            return Optional.of(MERGED);
        }
        if (standing.confidential()) {
            return Optional.of(CONFIDENTIAL);
        }
        var decided = choice == BatchChoice.ALL
                ? Optional.<LeftOut>empty()
                : byDecision(one.publication(), standing.quicklyFound());
        return decided.or(() -> beforeItsTime(one.publication(), standing.quicklyFound()));
    }

    private static Optional<LeftOut> byDecision(Publication publication, boolean quicklyFound) {
        if (publication.choice() == PublicationChoice.NOT) {
            return Optional.of(NOT_TO_PUBLISH);
        }
        if (publication.lastOn() != null || publication.choice() != null || quicklyFound) {
            return Optional.empty();
        }
        return Optional.of(publication.notNeeded() ? NOT_NEEDED : UNDECIDED);
    }

    /** Before the case's own publication, and before the persons concerned are told, the public hears nothing of it. */
    private static Optional<LeftOut> beforeItsTime(Publication publication, boolean quicklyFound) {
        if (publication.lastOn() != null || quicklyFound) {
            return Optional.empty();
        }
        if (publication.choice() == PublicationChoice.AT_ONCE) {
            return Optional.of(NOT_YET_PUBLISHED);
        }
        return publication.personsTold() ? Optional.empty() : Optional.of(PERSONS_NOT_TOLD);
    }
}
