package jp.todoke.council;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import jp.todoke.identity.JointActs;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.JointSections;
import jp.todoke.process.Step;
import jp.todoke.shared.DbTime;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Which joint sections, authors of the paper together, have still to say something of it. */
@Repository
class JointPaperWords implements JointActs {

    private final JdbcClient sql;
    private final CouncilReports reports;
    private final JointSections sections;
    private final Incidents incidents;
    private final Lines lines;

    JointPaperWords(JdbcClient sql, CouncilReports reports, JointSections sections, Incidents incidents, Lines lines) {
        this.sql = sql;
        this.reports = reports;
        this.sections = sections;
        this.incidents = incidents;
        this.lines = lines;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.CONFIRM_PAPER);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> silent(IncidentId incident, @Nullable PartId part, Step step) {
        return silent(incident);
    }

    /**
     * The sections that have still to confirm the paper that waits; none where it waits for one chief, or none waits.
     */
    List<String> silent(IncidentId incident) {
        var joint = sections.of(incident);
        if (joint.isEmpty()) {
            return joint;
        }
        return reports.of(incident)
                .waiting()
                .map(paper -> joint.stream()
                        .filter(section -> !paper.confirmedBy().contains(section))
                        .toList())
                .orElse(List.of());
    }

    /** Whether all who have to confirm the waiting paper have, and at least one joint section did. */
    boolean complete(IncidentId incident) {
        var joint = sections.of(incident);
        var needed = joint.isEmpty()
                ? List.of(lines.post(LinePlace.CHIEF, incidents.get(incident).originUnit())
                        .unitCode())
                : joint;
        return reports.of(incident)
                .waiting()
                .map(PaperDraft::confirmedBy)
                .filter(confirmed -> !confirmed.isEmpty() && confirmed.containsAll(needed))
                .isPresent();
    }

    void add(IncidentId incident, int number, String section, PaperDecision word, Instant now) {
        sql.sql(
                        """
                        insert into joint_paper_word (draft, section, outcome, reason, decided_at, acted_by, acted_name,
                            acted_post, recorded_at)
                        select id, :section, :outcome, :reason, :at, :by, :byName, :byPost, :now
                        from council_draft where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("section", section)
                .param("outcome", word.outcome().name())
                .param("reason", word.reason() == null ? null : word.reason().value())
                .param("at", DbTime.of(word.at()))
                .params(word.by().parameters())
                .param("now", DbTime.of(now))
                .update();
    }
}
