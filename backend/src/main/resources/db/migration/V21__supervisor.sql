create table supervisor_report (
    id            bigint generated always as identity primary key,
    incident      text not null,
    part          text not null,
    status        text not null,
    head_reported boolean not null,
    went_up_at    timestamptz,
    version       int not null,
    unique (incident, part)
);
comment on table supervisor_report is 'where the report line of a facility stands';

create table head_report (
    id              bigint generated always as identity primary key,
    incident        text not null,
    part            text not null,
    reported_at     timestamptz not null,
    reporter        text not null,
    means           text not null,
    words           text not null,
    after_rise      boolean not null,
    lateness_reason text,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    on_behalf       bigint references on_behalf_entry,
    unique (incident, part)
);
comment on table head_report is 'insert-only: what the head of a facility reported upward';

create table chief_receipt (
    id            bigint generated always as identity primary key,
    incident      text not null,
    part          text,
    received_at   timestamptz not null,
    means         text not null,
    told_by       text,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null,
    on_behalf     bigint references on_behalf_entry,
    instructed    boolean not null default false,
    unique nulls not distinct (incident, part)
);
comment on table chief_receipt is 'insert-only: receipt by the section chief; no part where the case has no facility';

create table instruction (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    part        text,
    number      int not null check (number > 0),
    text        text not null,
    given_on    date not null,
    given_at    timestamptz,
    to_whom     text not null,
    at_receipt  boolean not null,
    corrects    int,
    on_behalf   bigint references on_behalf_entry,
    request_key uuid,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, number),
    unique (incident, corrects),
    unique (incident, request_key),
    foreign key (incident, corrects) references instruction (incident, number)
);
comment on table instruction is 'insert-only: 指導, what a chief told a facility to do, numbered within the case; a correction is a new one that names the old one';

create table written_report (
    id               bigint generated always as identity primary key,
    incident         text not null,
    part             text not null,
    submitted_on     date not null,
    submitted_at     timestamptz,
    management_state text not null,
    course           text not null,
    later_measures   text not null,
    acted_by         bigint not null references account,
    acted_name       text not null,
    acted_post       text not null,
    recorded_at      timestamptz not null,
    on_behalf        bigint references on_behalf_entry
);
create index written_report_incident_part_idx on written_report (incident, part);
comment on table written_report is 'insert-only: each written report as handed in';

create table written_report_decision (
    report        bigint primary key references written_report,
    accepted      boolean not null,
    reason        text,
    decided_at    timestamptz not null,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null,
    on_behalf     bigint references on_behalf_entry
);
comment on table written_report_decision is 'insert-only: acceptance or return of a written report';
