package jp.todoke.incident.linking;

import java.util.List;
import jp.todoke.shared.FieldChecks;
import jp.todoke.shared.IncidentId;

/** All links of one case, whichever side they were entered on; says which may be added. */
record LinksOfCase(IncidentId incident, List<CaseLink> links) {

    private static final int MOST = 50;

    /** Refuses, at its field, what is missing, the case itself, and what is linked already. */
    void check(NewLink link) {
        var checks = new FieldChecks()
                .required(!link.isElsewhere(), "other", link.other())
                .required(link.isElsewhere(), "elsewhere", link.elsewhere())
                .that(link.isElsewhere() || !incident.value().equals(link.other()), "other", "link-self")
                .that(!holds(link), link.isElsewhere() ? "elsewhere" : "other", "link-twice")
                .that(links.stream().filter(CaseLink::holds).count() < MOST, "kind", "link-too-many", MOST);
        checks.refuse();
    }

    /** Whether such a link holds already. */
    boolean holds(NewLink link) {
        return links.stream().filter(CaseLink::holds).anyMatch(there -> sameEnd(there, link));
    }

    private boolean sameEnd(CaseLink there, NewLink link) {
        if (link.isElsewhere()) {
            return there.elsewhere() != null
                    && link.elsewhere() != null
                    && there.elsewhere().value().strip().equals(link.elsewhere().strip());
        }
        var other = there.otherThan(incident);
        return other != null && other.value().equals(link.other());
    }
}
