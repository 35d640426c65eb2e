create table supervisor_report (
    id            bigint generated always as identity primary key,
    incident      text    not null,
    part          text    not null,
    status        text    not null,
    head_reported boolean not null,
    went_up_at    timestamptz,
    version       integer not null,
    unique (incident, part)
);
comment on table supervisor_report is 'where the report line of a facility stands';

create table head_report (
    id               bigint generated always as identity primary key,
    incident         text        not null,
    part             text        not null,
    reported_at      timestamptz not null,
    reporter         text        not null,
    means            text        not null,
    words            text        not null,
    after_rise       boolean     not null,
    lateness_reason  text,
    recorded_by      bigint      not null,
    recorded_post    text        not null,
    recorded_at      timestamptz not null,
    unique (incident, part)
);
comment on table head_report is 'insert-only: what the head of a facility reported upward';

create table chief_receipt (
    id            bigint generated always as identity primary key,
    incident      text        not null,
    part          text,
    received_at   timestamptz not null,
    means         text        not null,
    told_by       text,
    instruction   text,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null,
    unique nulls not distinct (incident, part)
);
comment on table chief_receipt is 'insert-only: receipt by the section chief with the instruction given; no part where the case has no facility';

create table written_report (
    id               bigint generated always as identity primary key,
    incident         text        not null,
    part             text        not null,
    submitted_on     date        not null,
    submitted_at     timestamptz,
    management_state text        not null,
    course           text        not null,
    later_measures   text        not null,
    recorded_by      bigint      not null,
    recorded_post    text        not null,
    recorded_at      timestamptz not null
);
create index on written_report (incident, part);
comment on table written_report is 'insert-only: each written report as handed in';

create table written_report_decision (
    report        bigint      primary key references written_report,
    accepted      boolean     not null,
    reason        text,
    decided_at    timestamptz not null,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null
);
comment on table written_report_decision is 'insert-only: acceptance or return of a written report';
