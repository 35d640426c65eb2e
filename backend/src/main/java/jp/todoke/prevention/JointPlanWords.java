package jp.todoke.prevention;

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

/** Which joint sections have still to say something of the plan that waits. */
@Repository
class JointPlanWords implements JointActs {

    private final JdbcClient sql;
    private final Plans plans;
    private final JointSections sections;
    private final Incidents incidents;
    private final Lines lines;

    JointPlanWords(JdbcClient sql, Plans plans, JointSections sections, Incidents incidents, Lines lines) {
        this.sql = sql;
        this.plans = plans;
        this.sections = sections;
        this.incidents = incidents;
        this.lines = lines;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.DECIDE_PLAN);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> silent(IncidentId incident, @Nullable PartId part, Step step) {
        return silent(incident);
    }

    /**
     * The sections that have still to approve the plan that waits; none where it waits for one chief, or none waits.
     */
    List<String> silent(IncidentId incident) {
        var joint = sections.of(incident);
        if (joint.isEmpty()) {
            return joint;
        }
        return plans.of(incident)
                .waiting()
                .map(plan -> joint.stream()
                        .filter(section -> !plan.approvedBy().contains(section))
                        .toList())
                .orElse(List.of());
    }

    /** Whether all who have to approve the waiting plan have, and at least one joint section did. */
    boolean complete(IncidentId incident) {
        var joint = sections.of(incident);
        var needed = joint.isEmpty()
                ? List.of(lines.post(LinePlace.CHIEF, incidents.get(incident).originUnit())
                        .unitCode())
                : joint;
        return plans.of(incident)
                .waiting()
                .map(Plan::approvedBy)
                .filter(approved -> !approved.isEmpty() && approved.containsAll(needed))
                .isPresent();
    }

    void add(IncidentId incident, int number, String section, PlanDecision word, Instant now) {
        sql.sql(
                        """
                        insert into joint_plan_word (plan, section, outcome, reason, deputy, document_number, drafted_on,
                            decided_on, decided_at, acted_by, acted_name, acted_post, recorded_at)
                        select id, :section, :outcome, :reason, :deputy, :document, :draftedOn, :decidedOn, :at, :by,
                            :byName, :byPost, :now
                        from prevention_plan where incident = :incident and number = :number""")
                .param("incident", incident.value())
                .param("number", number)
                .param("section", section)
                .params(Plans.parameters(word))
                .param("now", DbTime.of(now))
                .update();
        plans.addWords(incident, number, section, word.measures());
    }
}
