create table notification (
    id       bigint generated always as identity primary key,
    incident text not null unique,
    status   text not null,
    version  int not null
);
comment on table notification is 'where telling the persons concerned stands; counts only, no names';

create table notification_contact (
    id            bigint generated always as identity primary key,
    incident      text not null,
    told          int not null check (told >= 0),
    of_all        int,
    means         text not null,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    contacted_by  text not null,
    apology       boolean not null,
    note          text,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null,
    on_behalf     bigint references on_behalf_entry,
    check (of_all >= told),
    check (ended_at is null or ended_at >= started_at)
);
create index notification_contact_incident_idx on notification_contact (incident);
comment on table notification_contact is 'insert-only: contacts with the persons concerned, as counts';

create table notification_act (
    id              bigint generated always as identity primary key,
    incident        text not null,
    act             text not null,
    reason          text,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    on_behalf       bigint references on_behalf_entry,
    lateness_reason text
);
create index notification_act_incident_idx on notification_act (incident);
comment on table notification_act is 'insert-only: that all are settled or nobody need be told, and its confirmation or return';
comment on column notification_act.lateness_reason is 'Why everybody was settled only after the limit';

-- 本人対応の計画: until which day everybody is to be told; the limit of the notice moves to the end of that day.
create table notification_plan (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    until       date not null,
    plan        text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index notification_plan_case on notification_plan (incident, id);
comment on table notification_plan is 'insert-only: until which day everybody concerned is to be told and how, as approved by the chief; the last one counts';
