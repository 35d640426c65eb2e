-- 「記入なし」 is not 「分からない」: which questions of a first report nobody put.
alter table first_report
    add column not_asked text[] not null default '{}'
        check (not_asked <@ array['NOTICED', 'KIND', 'MEDIUM', 'GROUPS', 'PERSONS', 'MALICE']);

alter table call_heard drop constraint call_heard_danger_check;
alter table call_heard add constraint call_heard_danger_check check (danger in ('NONE', 'SOME', 'UNKNOWN', 'NOT_ASKED'));
