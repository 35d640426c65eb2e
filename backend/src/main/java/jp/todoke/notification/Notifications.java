package jp.todoke.notification;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The notifications as stored. */
interface Notifications extends Repository<Notification, Long> {

    Optional<Notification> findByIncident(String incident);

    Notification save(Notification notification);
}
