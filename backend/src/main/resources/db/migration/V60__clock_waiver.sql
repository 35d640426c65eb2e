-- 免除: a clock of the office's own stops because two people say so; a clock of the law never does.
alter table clock drop constraint clock_state_check;
alter table clock add constraint clock_state_check check (state in ('RUNNING', 'PROVISIONAL', 'MET', 'MET_LATE', 'ENDED', 'WAIVED'));

create table clock_waiver (
    id          bigint generated always as identity primary key,
    clock       bigint not null references clock,
    reason      text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_waiver is 'insert-only: who asked that a clock be waived, and why';
create index clock_waiver_of on clock_waiver (clock);

create table clock_waiver_decision (
    waiver      bigint primary key references clock_waiver,
    confirmed   boolean not null,
    note        text,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or note is not null)
);
comment on table clock_waiver_decision is 'insert-only: what another person said of it; a refusal has its reason';
