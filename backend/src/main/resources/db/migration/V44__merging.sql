-- 併合: two cases that turn out to be one event become one.

alter table incident drop constraint incident_status_check, add constraint incident_status_check
    check (status in ('RUNNING', 'AT_CLOSING_CHECK', 'CLOSED', 'WITHDRAWN', 'MERGED'));
alter table clock drop constraint clock_end_reason_check, add constraint clock_end_reason_check
    check (end_reason in ('CLOSED', 'NOT_NEEDED', 'BACK_AT_WORK', 'NO_DUTY', 'WITHDRAWN', 'MERGED'));

create table case_merging (
    absorbed    text primary key references incident,
    into_case   text not null references incident,
    overlap     text not null check (overlap in ('SAME', 'OTHER', 'UNKNOWN')),
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (absorbed <> into_case)
);
create index case_merging_into_case on case_merging (into_case);
comment on table case_merging is 'insert-only: 併合, that a case goes on as a part of another one, and why';
comment on column case_merging.absorbed is 'The case that ended by it';
comment on column case_merging.into_case is 'The case that goes on with both';
comment on column case_merging.overlap is
    'Whether the persons counted in the two are the same: SAME, OTHER, UNKNOWN';

create table case_merging_knowledge (
    entry  bigint primary key references knowledge,
    source bigint not null references knowledge
);
comment on table case_merging_knowledge is 'insert-only: which knowledge came from a merged case';
comment on column case_merging_knowledge.source is 'The entry of the merged case';

create table case_merging_count (
    line   bigint primary key references affected_count,
    source bigint not null references affected_count
);
comment on table case_merging_count is 'insert-only: which lines of the counts came from a merged case';
comment on column case_merging_count.source is 'The line of the merged case';

create table case_merging_medium (
    medium bigint primary key references medium,
    source bigint not null references medium
);
comment on table case_merging_medium is 'insert-only: which media came from a merged case';
comment on column case_merging_medium.source is 'The medium of the merged case';

-- When the people of a unit knew that joined by a merging is told by the entries of knowledge that came with it.
alter table concerned_unit drop constraint concerned_unit_joined_whole, add constraint concerned_unit_joined_whole
    check (num_nonnulls(reason, acted_by, acted_name, acted_post) in (0, 4) and (known_at is null or reason is not null));
comment on column concerned_unit.known_at is
    'When its people knew; null for a unit of the first report, and where a merged case tells it';
