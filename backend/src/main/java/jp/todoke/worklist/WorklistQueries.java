package jp.todoke.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.PartNames;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CaseAccess;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Role;
import jp.todoke.process.Step;
import jp.todoke.shared.DbTime;
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

    /**
     * The tasks of the cases that the viewer sees, and to publish those that 広報 publishes, of one case and one step
     * where they are given. {@code within_reach}: of a post that the viewer holds or whose tasks that post covers, in a
     * case to which the viewer is no party, and not left out as the first of two. {@code at_own_post}: taken by the
     * viewer, or by nobody and at an own post.
     */
    static final String TASKS =
            """
            with task as (
                select w.*, taken.taker, taken.taker_name, taken.taker_title,
                       w.post_role || '@' || w.post_unit in (:reach) and not :viewer = any(w.excluded)
                           and not exists (select 1 from case_party cp
                                           where cp.incident = w.incident and cp.account = :viewer) as within_reach,
                       case when taken.taker is null then w.post in (:posts)
                            else taken.taker = :viewer end as at_own_post
                from worklist_task w left join lateral (%s) taken on true
                where (%s or w.step = 'record-publication' and %s)
                  and (cast(:incident as text) is null or w.incident = :incident)
                  and (cast(:step as text) is null or w.step = :step))
            """;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final CurrentActor actors;
    private final StepLabels labels;
    private final DueDates dueDates;
    private final PartNames partNames;
    private final Clock clock;

    WorklistQueries(
            JdbcClient jdbc,
            CaseAccess access,
            CurrentActor actors,
            StepLabels labels,
            DueDates dueDates,
            PartNames partNames,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.actors = actors;
        this.labels = labels;
        this.dueDates = dueDates;
        this.partNames = partNames;
        this.clock = clock;
    }

    /** One page of a tab, of one case and one kind of step where they are given: what is due first stands first. */
    @Transactional(readOnly = true)
    public TaskList list(TaskTab tab, @Nullable IncidentId incident, @Nullable Step step, int page) {
        var now = clock.instant();
        var actor = actors.get();
        var parameters = parameters(actor, incident, step, now);
        var tasks = TASKS.formatted(TaskTakers.TAKER, access.sees("w.incident"), access.publishes("w.incident"));
        var counts = jdbc.sql(
                        """
                        %s
                        select count(*) filter (where %s) as mine, count(*) filter (where %s) as posts,
                               count(*) filter (where %s) as overdue, count(*) filter (where %s) as waiting
                        from task"""
                                .formatted(
                                        tasks,
                                        TaskTab.MINE.condition(),
                                        TaskTab.POSTS.condition(),
                                        TaskTab.OVERDUE.condition(),
                                        TaskTab.WAITING.condition()))
                .params(parameters)
                .query(TaskList.Counts.class)
                .single();
        var items = jdbc.sql(
                        """
                        %s
                        select w.*, i.title, p.name as post_name, u.name as unit_name, part_unit.name as part_name,
                               (%s) > 1 as shared
                        from task w join incident i on i.number = w.incident
                        join post p on p.id = w.post join unit u on u.code = p.unit_code
                        left join unit part_unit on part_unit.code = w.part
                        where %s
                        order by w.due nulls last, w.since, w.id limit %d offset :offset"""
                                .formatted(tasks, TaskTakers.NUMBER_ABLE, tab.condition(), SIZE))
                .params(parameters)
                .param("offset", (long) page * SIZE)
                .query((row, number) -> view(row, actor, now))
                .list();
        return new TaskList(
                items,
                page,
                SIZE,
                total(tab, counts),
                counts,
                choices(tab, tasks, parameters(actor, null, null, now)),
                now);
    }

    private TaskList.Choices choices(TaskTab tab, String tasks, Map<String, Object> parameters) {
        var steps = jdbc
                .sql(tasks + "select distinct step from task where " + tab.condition())
                .params(parameters)
                .query(String.class)
                .stream()
                .map(Step::ofKey)
                .sorted()
                .toList();
        var incidents = jdbc.sql(
                        """
                        %s
                        select i.number, i.title from incident i
                        where i.number in (select incident from task where %s) order by i.number desc"""
                                .formatted(tasks, tab.condition()))
                .params(parameters)
                .query((row, n) ->
                        new TaskList.CaseChoice(new IncidentId(row.getString("number")), row.getString("title")))
                .list();
        return new TaskList.Choices(steps, incidents);
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
        parameters.put("now", DbTime.of(now));
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
        parameters.put("incident", incident == null ? null : incident.value());
        parameters.put("step", step == null ? null : step.key());
        return parameters;
    }

    private static Stream<String> reach(HeldPost post) {
        return Stream.of(Role.values()).filter(post.role()::covers).map(role -> role.key() + "@" + post.unitCode());
    }

    private TaskView view(ResultSet row, Actor viewer, Instant now) throws SQLException {
        var incident = new IncidentId(row.getString("incident"));
        var part = Optional.ofNullable(row.getString("part")).map(PartId::new).orElse(null);
        var step = Step.ofKey(row.getString("step"));
        var due = DbTime.read(row, "due");
        var chief = labels.chief(step, part);
        var taker = TaskTakers.of(row, viewer);
        var own = row.getBoolean("within_reach");
        var clockOfIt = due == null
                ? null
                : dueDates.clock(incident, part, step).map(ClockView::id).orElse(null);
        return new TaskView(
                incident,
                row.getString("title"),
                part,
                Optional.ofNullable(row.getString("part_name")).orElseGet(() -> partNames.inFull(part)),
                step,
                labels.of(step, chief),
                chief,
                row.getString("post_name"),
                row.getString("unit_name"),
                DbTime.read(row, "since"),
                due,
                clockOfIt,
                due != null && !due.isAfter(now),
                own && (taker == null || taker.me()),
                own && row.getBoolean("shared"),
                Tasks.passedOver(row),
                taker);
    }
}
