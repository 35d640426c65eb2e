-- 分割: what was entered as one case turns out to be two events; the other event goes on as a case of its own.

create table case_split (
    new_case    text primary key references incident,
    from_case   text not null references incident,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (new_case <> from_case)
);
create index case_split_from_case on case_split (from_case);
comment on table case_split is 'insert-only: 分割, that a case was opened for an event that another case held too, and why';
comment on column case_split.new_case is 'The case that was opened by it';
comment on column case_split.from_case is 'The case that held both events and goes on';

create table case_split_knowledge (
    entry  bigint primary key references knowledge,
    source bigint not null references knowledge
);
comment on table case_split_knowledge is 'insert-only: which knowledge of a case came by splitting another one';
comment on column case_split_knowledge.source is 'The entry of the case that was split';

create table case_split_count (
    line   bigint primary key references affected_count,
    source bigint not null references affected_count
);
comment on table case_split_count is 'insert-only: which lines of the counts came by splitting another case';
comment on column case_split_count.source is 'The line of the case that was split';

create table case_split_medium (
    medium bigint primary key references medium,
    source bigint not null references medium
);
comment on table case_split_medium is 'insert-only: which media came by splitting another case';
comment on column case_split_medium.source is 'The medium of the case that was split';

comment on table affected_count_replaced is
    'insert-only: the lines that another line replaced, each once, a split one by its line in the new case; who said so wrote that line';
