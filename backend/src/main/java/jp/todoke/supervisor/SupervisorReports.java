package jp.todoke.supervisor;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The report lines as stored. */
interface SupervisorReports extends Repository<SupervisorReport, Long> {

    Optional<SupervisorReport> findByIncidentAndPart(String incident, String part);

    SupervisorReport save(SupervisorReport report);
}
