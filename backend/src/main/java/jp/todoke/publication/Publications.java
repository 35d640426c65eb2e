package jp.todoke.publication;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The publications as stored. */
interface Publications extends Repository<Publication, Long> {

    Optional<Publication> findByIncident(String incident);

    Publication save(Publication publication);
}
