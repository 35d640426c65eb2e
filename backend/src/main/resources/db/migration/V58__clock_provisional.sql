-- 暫定: a clock whose act may not be owed runs as any other until that is judged.
alter table clock drop constraint clock_state_check,
    add constraint clock_state_check check (state in ('RUNNING', 'PROVISIONAL', 'MET', 'MET_LATE', 'ENDED'));
drop index clock_running;
create index clock_running on clock (limit_at) where state in ('RUNNING', 'PROVISIONAL');

-- 遅れの判定: written once, at the act.
create table clock_verdict (
    clock       bigint primary key references clock,
    basis_at    timestamptz not null,
    limit_at    timestamptz not null,
    met_at      timestamptz,
    met_on      date,
    late        boolean not null,
    reason      text,
    recorded_at timestamptz not null,
    check (num_nonnulls(met_at, met_on) = 1),
    check (late = (reason is not null))
);
comment on table clock_verdict is 'insert-only: whether an act was in time by the basis known when it was recorded, and the reason where it was not';
insert into clock_verdict (clock, basis_at, limit_at, met_at, met_on, late, reason, recorded_at)
select id, basis_at, limit_at, met_at, met_on, state = 'MET_LATE', lateness_reason, coalesce(met_at, met_on::timestamptz)
from clock where state in ('MET', 'MET_LATE');

create table clock_hindsight (
    id          bigint generated always as identity primary key,
    clock       bigint not null references clock,
    basis_at    timestamptz not null,
    limit_at    timestamptz not null,
    recorded_at timestamptz not null
);
create index clock_hindsight_clock on clock_hindsight (clock, id);
comment on table clock_hindsight is 'insert-only: the limit of an act that was done, as counted from a basis that was found later';
