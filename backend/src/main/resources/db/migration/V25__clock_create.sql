-- 期限の規則: dated rows; a running clock keeps the version it started with.
create table clock_rule (
    id          bigint generated always as identity primary key,
    clock_key   text not null,
    version     integer not null,
    valid_from  date not null,
    valid_to    date,
    amount      integer not null check (amount > 0),
    unit        text not null check (unit in ('MINUTES', 'HOURS')),
    basis       text not null,
    strength    text not null,
    ground      text not null,
    unique (clock_key, version)
);
comment on table clock_rule is 'Rules of the deadlines, as data: amount, basis, strength and ground of each, valid from and to';

-- 督促の段: when of the running time a rung is due, and how many posts above the doer hear of it as well.
create table clock_rung (
    rule        bigint not null references clock_rule,
    rung        text not null,
    percent     integer not null check (percent >= 0),
    posts_above integer not null check (posts_above >= 0),
    primary key (rule, rung)
);
comment on table clock_rung is 'The ladder of a rule: percent of the time that has run, and how many posts above the doer are told';

create table clock (
    id              bigint generated always as identity primary key,
    incident        text not null,
    part            text,
    clock_key       text not null,
    rule            bigint not null references clock_rule,
    basis_at        timestamptz not null,
    runs_from       timestamptz not null,
    limit_at        timestamptz not null check (limit_at > runs_from),
    started_at      timestamptz not null,
    doer_role       text not null,
    doer_unit       text not null,
    state           text not null check (state in ('RUNNING', 'MET', 'MET_LATE')),
    met_at          timestamptz,
    lateness_reason text,
    check ((state = 'RUNNING') = (met_at is null)),
    check (state <> 'MET_LATE' or lateness_reason is not null)
);
comment on table clock is 'Clocks of the cases: whom they wait for, until when, and how they ended';
create unique index clock_once on clock (incident, coalesce(part, ''), clock_key);
create index clock_running on clock (limit_at) where state = 'RUNNING';

create table clock_act (
    clock    bigint not null references clock,
    rung     text not null,
    due_at   timestamptz not null,
    acted_at timestamptz not null,
    skipped  boolean not null,
    primary key (clock, rung)
);
comment on table clock_act is 'insert-only: each rung rings once; skipped where a later one was already due';

insert into clock_rule (clock_key, version, valid_from, amount, unit, basis, strength, ground)
values ('HEAD_REPORT', 1, date '2012-04-01', 30, 'MINUTES', 'KNOWN', 'HOUSE', '庁内の目安');
insert into clock_rung (rule, rung, percent, posts_above)
select id, rung, percent, posts_above
from clock_rule, (values ('HALF_TIME', 50, 0), ('LIMIT', 100, 1)) as ladder (rung, percent, posts_above)
where clock_key = 'HEAD_REPORT';
