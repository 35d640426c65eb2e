package jp.todoke.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.clock.ClockView;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The worklist as the person of the request sees it. */
@Service
public class WorklistQueries {

    private static final int SIZE = 20;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final StepLabels labels;
    private final DueDates dueDates;
    private final Clock clock;

    WorklistQueries(
            JdbcClient jdbc,
            CaseAccess access,
            CurrentActor actors,
            StepLabels labels,
            DueDates dueDates,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.actors = actors;
        this.labels = labels;
        this.dueDates = dueDates;
        this.clock = clock;
    }

    /** One page of a tab, of one case and one kind of step where they are given: what is due first stands first. */
    @Transactional(readOnly = true)
    public TaskList list(TaskTab tab, @Nullable IncidentId incident, @Nullable Step step, int page) {
        var now = clock.instant();
        var actor = actors.get();
        var parameters = parameters(actor, incident, step, now);
        var seen = access.sees("w.incident");
        var visible = seen
                + (incident == null ? "" : " and w.incident = :incident")
                + (step == null ? "" : " and w.step = :step");
        var counts = jdbc.sql("select " + count(TaskTab.MINE) + "," + count(TaskTab.POSTS) + ","
                        + count(TaskTab.OVERDUE) + "," + count(TaskTab.WAITING) + " from worklist_task w" + Takers.JOIN
                        + "where " + visible)
                .params(parameters)
                .query(TaskList.Counts.class)
                .single();
        var items = jdbc.sql(
                        """
                        select w.*, i.title, p.name as post_name, u.name as unit_name, part_unit.name as part_name,
                               %s as within_reach, %s > 1 as shared, taken.taker, taken.taker_name, taken.taker_title
                        from worklist_task w %s join incident i on i.number = w.incident
                        join post p on p.id = w.post join unit u on u.code = p.unit_code
                        left join unit part_unit on part_unit.code = w.part
                        where %s and %s
                        order by w.due nulls last, w.since, w.id limit %d offset :offset"""
                                .formatted(
                                        TaskTab.WITHIN_REACH,
                                        Takers.NUMBER_ABLE,
                                        Takers.JOIN,
                                        visible,
                                        tab.condition(),
                                        SIZE))
                .params(parameters)
                .param("offset", (long) page * SIZE)
                .query((row, number) -> view(row, actor, now))
                .list();
        return new TaskList(items, page, SIZE, total(tab, counts), counts, choices(tab, seen, parameters), now);
    }

    private TaskList.Choices choices(TaskTab tab, String seen, Map<String, Object> parameters) {
        var rows = " from worklist_task w" + Takers.JOIN + "where " + seen + " and " + tab.condition();
        var steps = jdbc.sql("select distinct w.step" + rows).params(parameters).query(String.class).stream()
                .map(Step::ofKey)
                .sorted()
                .toList();
        var incidents = jdbc.sql(
                        "select distinct i.number, i.title from incident i where i.number in (select w.incident" + rows
                                + ") order by i.number desc")
                .params(parameters)
                .query((row, n) ->
                        new TaskList.CaseChoice(new IncidentId(row.getString("number")), row.getString("title")))
                .list();
        return new TaskList.Choices(steps, incidents);
    }

    private static String count(TaskTab tab) {
        return "count(*) filter (where " + tab.condition() + ") as "
                + tab.name().toLowerCase(Locale.ROOT);
    }

    private static long total(TaskTab tab, TaskList.Counts counts) {
        return switch (tab) {
            case MINE -> counts.mine();
            case POSTS -> counts.posts();
            case OVERDUE -> counts.overdue();
            case WAITING -> counts.waiting();
        };
    }

    /** A list in SQL is never empty: nobody holds the post 0 or acts as "". */
    private Map<String, Object> parameters(
            Actor actor, @Nullable IncidentId incident, @Nullable Step step, Instant now) {
        var parameters = new HashMap<String, Object>(access.parameters());
        parameters.put("now", Timestamp.from(now));
        parameters.put(
                "posts",
                Stream.concat(
                                Stream.of(0L),
                                actor.posts().stream()
                                        .filter(post -> !post.deputy())
                                        .map(HeldPost::postId))
                        .toList());
        parameters.put(
                "reach",
                Stream.concat(Stream.of(""), actor.posts().stream().flatMap(WorklistQueries::reach))
                        .toList());
        if (incident != null) {
            parameters.put("incident", incident.value());
        }
        if (step != null) {
            parameters.put("step", step.key());
        }
        return parameters;
    }

    private static Stream<String> reach(HeldPost post) {
        return Stream.of(Role.values()).filter(post.role()::covers).map(role -> role.key() + "@" + post.unitCode());
    }

    private TaskView view(ResultSet row, Actor viewer, Instant now) throws SQLException {
        var incident = new IncidentId(row.getString("incident"));
        var part = Optional.ofNullable(row.getString("part")).map(PartId::new).orElse(null);
        var step = Step.ofKey(row.getString("step"));
        var due = Tasks.instant(row, "due");
        var taker = Takers.of(row, viewer);
        var own = row.getBoolean("within_reach");
        var clockOfIt = due == null
                ? null
                : dueDates.clock(incident, part, step).map(ClockView::id).orElse(null);
        return new TaskView(
                incident,
                row.getString("title"),
                part,
                row.getString("part_name"),
                step,
                labels.of(step),
                row.getString("post_name"),
                row.getString("unit_name"),
                Tasks.instant(row, "since"),
                due,
                clockOfIt,
                due != null && !due.isAfter(now),
                own && (taker == null || taker.me()),
                own && row.getBoolean("shared"),
                Tasks.passedOver(row),
                taker);
    }
}
