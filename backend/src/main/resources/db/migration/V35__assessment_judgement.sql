create table assessment_judgement (
    id bigint generated always as identity primary key,
    incident text not null references incident,
    number int not null check (number > 0),
    verdict text not null check (verdict in ('DUTY', 'NO_DUTY', 'UNKNOWN')),
    grounds text[] not null,
    reason text not null,
    judged_at timestamptz not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    recorded_at timestamptz not null,
    unique (incident, number)
);
comment on table assessment_judgement is 'insert-only: whether a duty to report exists (law article 68), each judgement with its reason';

create table assessment_confirmation (
    judgement bigint primary key references assessment_judgement,
    outcome text not null check (outcome in ('CONFIRMED', 'REFUSED')),
    reason text,
    confirmed_at timestamptz not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    recorded_at timestamptz not null,
    check (outcome = 'CONFIRMED' or reason is not null)
);
comment on table assessment_confirmation is 'insert-only: what a second person said of a judgement that no duty exists';
