-- The report line of a facility: where it stands follows from these facts.

create table head_report (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    part            text not null,
    reported_at     timestamptz not null,
    reporter        text not null,
    means           text not null check (means in ('IN_PERSON', 'PHONE', 'EMAIL', 'PAPER', 'SCREEN')),
    words           text not null,
    after_rise      boolean not null,
    lateness_reason text,
    on_behalf       bigint references on_behalf_entry,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    unique (incident, part),
    foreign key (incident, part) references incident_facility
);
comment on table head_report is 'insert-only: what the head of a facility reported upward';
comment on column head_report.part is 'The facility';
comment on column head_report.after_rise is 'That the first report had gone up by itself before: 自動上申後に確認';
comment on column head_report.on_behalf is 'Whose word it is, where somebody else entered it';

create table head_silent (
    incident   text not null references incident,
    part       text not null,
    went_up_at timestamptz not null,
    primary key (incident, part),
    foreign key (incident, part) references incident_facility
);
comment on table head_silent is
    'insert-only: the head was silent until the limit, so that the first report went up to the chief by itself: 自動上申';

create table chief_receipt (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    part        text,
    received_at timestamptz not null,
    means       text not null check (means in ('IN_PERSON', 'PHONE', 'EMAIL', 'PAPER', 'SCREEN')),
    told_by     text,
    instructed  boolean not null,
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique nulls not distinct (incident, part),
    foreign key (incident, part) references incident_facility
);
comment on table chief_receipt is 'insert-only: receipt by the section chief';
comment on column chief_receipt.part is 'The facility; null where the section itself received a case reported without one';
comment on column chief_receipt.told_by is 'Who told it, in words';
comment on column chief_receipt.instructed is 'False says 「指導なし」';

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
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, number),
    unique (incident, corrects),
    unique (incident, request_key),
    foreign key (incident, part) references incident_facility,
    foreign key (incident, corrects) references instruction (incident, number)
);
comment on table instruction is
    'insert-only: 指導, what a chief told a facility to do, numbered within the case; a correction is a new one that '
    'names the old one';
comment on column instruction.part is 'The facility; null where the section itself received the case';
comment on column instruction.given_at is 'Null where only the day is known';
comment on column instruction.at_receipt is 'Given with the receipt, else later';
comment on column instruction.request_key is 'The press of the button that sent it; null for those given with the receipt';

create table written_report (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    part             text not null,
    submitted_on     date not null,
    submitted_at     timestamptz,
    management_state text not null,
    course           text not null,
    later_measures   text not null,
    on_behalf        bigint references on_behalf_entry,
    acted_by         bigint not null references account,
    acted_name       text not null,
    acted_post       text not null,
    recorded_at      timestamptz not null,
    foreign key (incident, part) references incident_facility
);
create index written_report_incident_part_idx on written_report (incident, part);
comment on table written_report is 'insert-only: each written report as handed in';
comment on column written_report.submitted_at is 'Null where only the day is known';

create table written_report_decision (
    report      bigint primary key references written_report,
    accepted    boolean not null,
    reason      text,
    decided_at  timestamptz not null,
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (accepted or reason is not null)
);
comment on table written_report_decision is 'insert-only: acceptance or return of a written report';
