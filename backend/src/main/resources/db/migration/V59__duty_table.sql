-- 報告義務の表 by version: what was proposed, who decided it, what was taken back before its day, and by which version a
-- duty was judged.

create table duty_table_change (
    id          bigint generated always as identity primary key,
    content     text not null check (content <> ''),
    valid_from  date not null,
    title       text not null check (title <> ''),
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    proposed_at timestamptz not null
);
comment on table duty_table_change is 'insert-only: a new version of the table of duties that somebody proposed';
comment on column duty_table_change.content is 'The table as DMN, written by the program from what was read of the file';
comment on column duty_table_change.valid_from is 'Cases of which the body knows on that day or later are judged by it';
comment on column duty_table_change.title is 'The notice or amendment that brings it, by its name';

create table duty_table_version (
    version integer primary key check (version > 0),
    change  bigint unique references duty_table_change,
    check ((version = 1) = (change is null))
);
comment on table duty_table_version is
    'insert-only: the versions of the table of duties; the first came with the program and counts from the beginning';
insert into duty_table_version (version) values (1);

create table duty_table_decision (
    change     bigint primary key references duty_table_change,
    adopted    boolean not null,
    version    integer unique references duty_table_version,
    reason     text check (reason <> ''),
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    decided_at timestamptz not null,
    check (adopted = (version is not null)),
    check (adopted or reason is not null)
);
comment on table duty_table_decision is
    'insert-only: what came of a proposed table: adopted by another person than its author, turned down, or taken back';
comment on column duty_table_decision.version is 'The version that it became; null where it was not adopted';

create table duty_table_withdrawal (
    version      integer primary key references duty_table_version check (version > 1),
    reason       text not null check (reason <> ''),
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    withdrawn_at timestamptz not null
);
comment on table duty_table_withdrawal is
    'insert-only: versions taken back before the day from which they would have counted';

-- Until now every duty was judged by the table that came with the program.
alter table assessment_judgement
    add column table_version integer not null default 1 references duty_table_version;
alter table assessment_judgement alter column table_version drop default;
comment on column assessment_judgement.table_version is
    'The version of the table of duties that named the grounds in ruled: the one of the day on which the body knew';
