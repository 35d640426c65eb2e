package jp.todoke.search;

import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The search of one facility; each verb gives the search afterwards or refuses what its status does not allow. */
@Table("search")
record Search(@Id @Nullable Long id, String incident, String part, SearchStatus status, @Version int version) {

    /** A search of which nothing is recorded yet. */
    static Search beginning(IncidentId incident, PartId facility) {
        return new Search(null, incident.value(), facility.value(), SearchStatus.GOING_ON, 0);
    }

    /** {@code ends}: after it nobody searches any longer. */
    Search roundMade(boolean ends) {
        need(SearchStatus.GOING_ON);
        return ends ? now(SearchStatus.END_PROPOSED) : this;
    }

    /** Something was recorded that does not move the search. */
    Search goingOn() {
        need(SearchStatus.GOING_ON);
        return this;
    }

    Search endProposed() {
        need(SearchStatus.GOING_ON);
        return now(SearchStatus.END_PROPOSED);
    }

    Search endAgreed() {
        need(SearchStatus.END_PROPOSED);
        return now(SearchStatus.END_AGREED);
    }

    Search endDecided(boolean confirmed) {
        need(SearchStatus.END_AGREED);
        return now(confirmed ? SearchStatus.ENDED : SearchStatus.GOING_ON);
    }

    private void need(SearchStatus needed) {
        if (status != needed) {
            throw SearchRefusal.at(status);
        }
    }

    private Search now(SearchStatus next) {
        return new Search(id, incident, part, next, version);
    }
}
