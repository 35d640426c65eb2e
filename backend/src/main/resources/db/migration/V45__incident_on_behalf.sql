create table on_behalf_entry (
    id          bigint generated always as identity primary key,
    incident    text        not null references incident,
    part        text,
    step        text        not null,
    sender      text        not null,
    means       text        not null,
    heard_at    timestamptz not null,
    papers      bigint[]    not null,
    acted_by    bigint      not null,
    acted_name  text        not null,
    acted_post  text        not null,
    recorded_at timestamptz not null
);
create index on on_behalf_entry (incident);
comment on table on_behalf_entry is 'insert-only: whose word an act is that somebody else entered, how and when it was heard, and the sender''s papers';

alter table head_report add column on_behalf bigint references on_behalf_entry;
alter table chief_receipt add column on_behalf bigint references on_behalf_entry;
alter table written_report add column on_behalf bigint references on_behalf_entry;
alter table written_report_decision add column on_behalf bigint references on_behalf_entry;
alter table notification_contact add column on_behalf bigint references on_behalf_entry;
alter table notification_act add column on_behalf bigint references on_behalf_entry;
alter table prevention_plan add column on_behalf bigint references on_behalf_entry;
