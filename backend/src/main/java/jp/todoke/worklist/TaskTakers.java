package jp.todoke.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.Actor;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.DbTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has taken a task, as long as that person could still do it: with the post, with the account, with a mark as party
 * or as no handler of a confidential case the task goes back by itself.
 */
@Component
class TaskTakers {

    private static final String COVERED = Arrays.stream(Role.values())
            .flatMap(holds -> Stream.of(Role.values())
                    .filter(holds::covers)
                    .map(wanted -> "('" + holds.key() + "', '" + wanted.key() + "')"))
            .collect(Collectors.joining(", "));

    private static final String ABLE =
            """
            select a.id as taker, a.display_name as taker_name, coalesce(h.title, p.name) as taker_title,
                   a.mail as taker_mail
            from account a join holding h on h.account_id = a.id join post p on p.id = h.post_id
            where not a.locked and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
              and p.unit_code = w.post_unit and (p.role, w.post_role) in (%s)
              and not exists (select 1 from same_person s where s.account = a.id and s.other = any(w.excluded))
              and not exists (select 1 from case_party cp where cp.incident = w.incident and cp.account = a.id)
              and %s
            """
                    .formatted(COVERED, Confidentiality.isOpenTo("w.incident", "a.id"));

    /** Who has taken the task of a row {@code w}: taker, taker_name, taker_title and taker_mail; empty for nobody. */
    static final String TAKER = ABLE + "and a.id = w.taken_by order by h.deputy, h.id limit 1";

    /** How many people could do the task of a row {@code w}. */
    static final String NUMBER_ABLE = "select count(distinct able.taker) from (" + ABLE + ") able";

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskTakers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose a task is now, with the address of that person. */
    record Taken(long account, String name, String title, @Nullable String mail, Instant at) {

        /** As this viewer may read it. */
        TaskTaker seenBy(Actor viewer, String unitCode) {
            return TaskTakers.seenBy(viewer, unitCode, account, name, title, at);
        }
    }

    Optional<Taken> of(Task task) {
        return jdbc.sql(
                        """
                        select w.taken_at, taken.* from worklist_task w join lateral (%s) taken on true
                        where w.incident = :incident and w.step = :step and coalesce(w.part, '') = :part
                            and coalesce(w.section, '') = :section"""
                                .formatted(TAKER))
                .param("incident", task.incident().value())
                .param("step", task.step().key())
                .param("part", task.part() == null ? "" : task.part().value())
                .param("section", task.section() == null ? "" : task.section())
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Taken(
                        row.getLong("taker"),
                        row.getString("taker_name"),
                        row.getString("taker_title"),
                        row.getString("taker_mail"),
                        DbTime.read(row, "taken_at")))
                .optional();
    }

    /** Whether several people could do the task, so that it has to be said who does. */
    boolean isShared(Task task) {
        return jdbc.sql(
                        """
                        select (%s) > 1 from worklist_task w
                        where w.incident = :incident and w.step = :step and coalesce(w.part, '') = :part
                            and coalesce(w.section, '') = :section"""
                                .formatted(NUMBER_ABLE))
                .param("incident", task.incident().value())
                .param("step", task.step().key())
                .param("part", task.part() == null ? "" : task.part().value())
                .param("section", task.section() == null ? "" : task.section())
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The taker of a row that was read with the columns of {@link #TAKER}; null where nobody has taken it. */
    static @Nullable TaskTaker of(ResultSet row, Actor viewer) throws SQLException {
        var account = row.getLong("taker");
        return row.wasNull()
                ? null
                : seenBy(
                        viewer,
                        row.getString("post_unit"),
                        account,
                        row.getString("taker_name"),
                        row.getString("taker_title"),
                        DbTime.read(row, "taken_at"));
    }

    private static TaskTaker seenBy(
            Actor viewer, String unitCode, long account, String name, String title, Instant at) {
        var ofUnit = viewer.posts().stream().anyMatch(post -> post.unitCode().equals(unitCode));
        return new TaskTaker(ofUnit ? name : title, account == viewer.accountId(), at);
    }
}
