package jp.todoke.publication;

import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Publication of one case; each verb gives it afterwards or refuses what its status does not allow. */
@Table("publication")
record Publication(@Id @Nullable Long id, String incident, PublicationStatus status, @Version int version) {

    /** On which nothing is decided yet. */
    static Publication beginning(IncidentId incident) {
        return new Publication(null, incident.value(), PublicationStatus.UNDECIDED, 0);
    }

    Publication decided(PublicationChoice choice) {
        need(PublicationStatus.UNDECIDED);
        return now(choice == PublicationChoice.NOT ? PublicationStatus.NOT_TO_PUBLISH : PublicationStatus.TO_PUBLISH);
    }

    Publication published() {
        need(PublicationStatus.TO_PUBLISH);
        return now(PublicationStatus.PUBLISHED);
    }

    private void need(PublicationStatus needed) {
        if (status != needed) {
            throw PublicationRefusal.at(status);
        }
    }

    private Publication now(PublicationStatus next) {
        return new Publication(id, incident, next, version);
    }
}
