package jp.todoke.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What must hold in the database whatever has failed around it; asked in plain SQL, which shares nothing with the
 * program. Each question is one statement and so sees one moment, even while the program works.
 */
public final class SoundOffice {

    private static final Map<String, String> QUESTIONS = Map.ofEntries(
            Map.entry(
                    "a case not once as fact and once in the history",
                    """
                    select i.number from incident i
                    where (select count(*) from first_report f where f.incident = i.number) <> 1
                       or (select count(*) from audit a where a.incident = i.number and a.what = 'IncidentReported') <> 1"""),
            Map.entry(
                    "a button pressed once that made two cases, or none",
                    """
                    select coalesce(incident, key::text) from report_key group by 1 having count(*) <> 1 or min(incident) is null"""),
            Map.entry(
                    "a file not once as fact and once in the history",
                    """
                    select coalesce(f.incident, h.incident) || ' ' || coalesce(f.word, h.detail)
                    from (select incident, kind || ' ' || number as word, count(*) as n from attachment group by 1, 2) f
                    full join (select incident, detail, count(*) as n from audit where what = 'AttachmentAdded' group by 1, 2) h
                      on h.incident = f.incident and h.detail = f.word
                    where f.n is distinct from 1 or h.n is distinct from 1"""),
            Map.entry(
                    "an open clock without its one timer, or a timer without an open clock",
                    """
                    select coalesce(o.id, t.id) from (select 'clock-' || id as id from clock where state in ('RUNNING', 'PROVISIONAL')) o
                    full join (select e.business_key_ as id, count(distinct e.id_) as processes, count(j.id_) as timers
                               from engine.act_ru_execution e
                               left join engine.act_ru_job j on j.process_instance_id_ = e.id_ and j.type_ = 'timer'
                               where e.parent_id_ is null and e.business_key_ like 'clock-%' group by 1) t on t.id = o.id
                    where o.id is null or t.processes is distinct from 1 or t.timers is distinct from 1"""),
            Map.entry(
                    "an open step not once in the worklist, or a row of it without an open step",
                    """
                    select concat_ws(' ', coalesce(s.incident, w.incident), coalesce(s.part, w.part), coalesce(s.step, w.step))
                    from (select split_part(e.business_key_, '/', 1) as incident, split_part(e.business_key_, '/', 2) as part,
                                 lower(regexp_replace(substr(t.task_def_key_, 6), '(.)([A-Z])', '\\1-\\2', 'g')) as step, count(*) as n
                          from engine.act_ru_task t join engine.act_ru_execution e on e.id_ = t.proc_inst_id_ group by 1, 2, 3) s
                    full join (select incident, coalesce(part, '') as part, step, count(*) as n from worklist_task group by 1, 2, 3) w
                      on w.incident = s.incident and w.part = s.part and w.step = s.step
                    where s.n is distinct from 1 or w.n is distinct from 1"""),
            Map.entry(
                    "a rung that rang twice",
                    "select clock || '/' || rung from clock_act group by clock, rung having count(*) > 1"),
            Map.entry(
                    "a rung that rang without a mail",
                    """
                    select clock || '/' || rung from clock_act where not skipped
                    and not exists (select 1 from mail_outbox where mail_key ~ ('^clock-' || clock || '/' || rung || '[^A-Z_0-9]'))"""),
            Map.entry("a clock that the watchdog had to mend", "select timer || ' ' || fault from clock_repair"),
            Map.entry("a step that was given up", "select id_ from engine.act_ru_job where retries_ = 0"));

    private SoundOffice() {}

    /**
     * What is wrong, in words; empty where all is sound. {@code sql} sees the schema todoke first and may read
     * everything.
     */
    public static List<String> faults(JdbcClient sql) {
        return QUESTIONS.entrySet().stream()
                .flatMap(question -> sql.sql(question.getValue()).query(String.class).list().stream()
                        .map(found -> question.getKey() + ": " + found))
                .toList();
    }

    /**
     * The presses of a button that were answered with a yes and are not there as answered: {@code case} or
     * {@code file}, key, number of the case.
     */
    public static List<String> lost(JdbcClient sql, Stream<String> acknowledged) {
        return acknowledged
                .map(act -> act.split(" "))
                .filter(act -> sql.sql(
                                        act[0].equals("case")
                                                ? "select count(*) from report_key where key = :key::uuid and incident = :incident"
                                                : "select count(*) from attachment where request_key = :key::uuid and incident = :incident")
                                .param("key", act[1])
                                .param("incident", act[2])
                                .query(Integer.class)
                                .single()
                        != 1)
                .map(act -> String.join(" ", act))
                .toList();
    }
}
