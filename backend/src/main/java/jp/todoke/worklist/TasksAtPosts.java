package jp.todoke.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.process.StepsAtPosts;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells from the worklist at which posts the steps of a case wait. */
@Component
class TasksAtPosts implements StepsAtPosts {

    private final JdbcClient jdbc;
    private final StepLabels labels;

    TasksAtPosts(JdbcClient jdbc, StepLabels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    @Override
    public List<AtPost> of(IncidentId incident) {
        return jdbc.sql(
                        """
                        select w.step, w.part, w.section, p.id, p.role, p.name, p.unit_code, u.name as unit_name
                        from worklist_task w join post p on p.id = w.post join unit u on u.code = p.unit_code
                        where w.incident = :incident order by w.id""")
                .param("incident", incident.value())
                .query(this::atPost)
                .list();
    }

    private AtPost atPost(ResultSet row, int number) throws SQLException {
        var step = Step.ofKey(row.getString("step"));
        var part = Optional.ofNullable(row.getString("part")).map(PartId::new).orElse(null);
        var post = new Post(
                row.getLong("id"),
                Role.ofKey(row.getString("role")),
                row.getString("name"),
                row.getString("unit_code"),
                row.getString("unit_name"));
        return new AtPost(
                step, part, row.getString("section"), labels.of(step, labels.chief(step, part)), post.label());
    }
}
