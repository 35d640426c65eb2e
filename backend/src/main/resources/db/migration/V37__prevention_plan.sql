create table prevention_plan (
    id bigint generated always as identity primary key,
    incident text not null references incident,
    number int not null check (number > 0),
    cause_status text not null check (cause_status in ('CONFIRMED', 'PRESUMED', 'UNKNOWN')),
    cause text,
    submitted_at timestamptz not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    recorded_at timestamptz not null,
    unique (incident, number),
    check (cause_status = 'UNKNOWN' or cause is not null)
);
comment on table prevention_plan is 'insert-only: cause and plan, each version as it was handed in';

create table prevention_measure (
    plan bigint not null references prevention_plan,
    number int not null check (number > 0),
    measure text not null,
    novelty text not null check (novelty in ('NEW', 'STRENGTHENED', 'CONTINUED', 'CONTINUED_AND_NEW')),
    guided_by_chief boolean not null,
    doer text not null,
    due date,
    recurring text,
    primary key (plan, number),
    check (due is not null or recurring is not null)
);
comment on table prevention_measure is 'insert-only: the measures of a plan in their order';

create table prevention_decision (
    plan bigint primary key references prevention_plan,
    outcome text not null check (outcome in ('APPROVED', 'RETURNED')),
    reason text,
    decided_at timestamptz not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    recorded_at timestamptz not null,
    check (outcome = 'APPROVED' or reason is not null)
);
comment on table prevention_decision is 'insert-only: what the chief said of a plan';
