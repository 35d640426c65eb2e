package jp.todoke.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.identity.Actor;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.HeldPost;
import jp.todoke.shared.DbTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code step_draft}. */
@Component
class StepDraftRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    StepDraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Row(byte[] content, Instant savedAt) {}

    Optional<Row> find(Task.Key key, long account, Instant after) {
        return keyed(
                        """
                        select content, saved_at from step_draft
                        where incident = :incident and step = :step and part = :part
                          and account = :account and saved_at > :after""",
                        key)
                .param("account", account)
                .param("after", DbTime.of(after))
                .query((row, n) -> new Row(row.getBytes("content"), DbTime.read(row, "saved_at")))
                .optional();
    }

    void put(Task.Key key, long account, byte[] content, Instant at) {
        keyed(
                        """
                insert into step_draft (account, incident, part, step, content, saved_at)
                    values (:account, :incident, :part, :step, :content, :at)
                on conflict (incident, step, part, account) do update
                    set content = excluded.content, saved_at = excluded.saved_at""",
                        key)
                .param("account", account)
                .param("content", content)
                .param("at", DbTime.of(at))
                .update();
    }

    void remove(Task.Key key, long account) {
        keyed(
                        """
                        delete from step_draft
                        where incident = :incident and step = :step and part = :part and account = :account""",
                        key)
                .param("account", account)
                .update();
    }

    void removeBefore(Instant end) {
        jdbc.sql("delete from step_draft where saved_at <= :end")
                .param("end", DbTime.of(end))
                .update();
    }

    /** Who else has saved a draft of the step since: colleagues of the reader's units by name, others by their post. */
    List<StepDrafts.OpenedBy> others(Task.Key key, Actor reader, Instant since) {
        var units = Stream.concat(Stream.of(""), reader.posts().stream().map(HeldPost::unitCode))
                .toList();
        return keyed(
                        """
                        select distinct on (a.id) case when p.unit_code in (:units) then a.display_name else coalesce(h.title, p.name) end as who,
                               p.unit_code in (:units) as by_name
                        from step_draft d join account a on a.id = d.account
                            join holding h on h.account_id = a.id join post p on p.id = h.post_id
                        where d.incident = :incident and d.step = :step and d.part = :part
                            and d.account <> :account and d.saved_at > :since and not a.locked
                          and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
                          and not exists (select 1 from case_party cp
                              where cp.incident = d.incident and cp.account = d.account)
                          and %s
                        order by a.id, p.unit_code not in (:units), h.deputy, h.id"""
                                .formatted(Confidentiality.isOpenTo("d.incident", "d.account")),
                        key)
                .param("units", units)
                .param("account", reader.accountId())
                .param("since", DbTime.of(since))
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new StepDrafts.OpenedBy(row.getString("who"), row.getBoolean("by_name")))
                .list();
    }

    private JdbcClient.StatementSpec keyed(String sql, Task.Key key) {
        return jdbc.sql(sql)
                .param("incident", key.incident().value())
                .param("step", key.step().key())
                .param("part", key.part() == null ? "" : key.part().value());
    }
}
