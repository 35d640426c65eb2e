package jp.todoke.search;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The searches as stored. */
interface Searches extends Repository<Search, Long> {

    Optional<Search> findByIncidentAndPart(String incident, String part);

    Search save(Search search);
}
