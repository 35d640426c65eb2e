-- A first report begun and not yet sent: encrypted, of one account, gone after a day.
create table report_draft (
    account    bigint primary key,
    report_key uuid not null,
    content    bytea not null,
    saved_at   timestamptz not null,
    expires_at timestamptz not null
);
create index report_draft_expires on report_draft (expires_at);

create table incident_closing (
    incident         text primary key references incident,
    note             text,
    closed_by        bigint not null,
    closed_by_name   text not null,
    closed_at        timestamptz not null
);
comment on table incident_closing is 'insert-only: who closed the case, and what was said';
alter table incident drop column closed_at, drop column closed_by;
