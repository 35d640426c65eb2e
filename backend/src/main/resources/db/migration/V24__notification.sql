-- Telling the persons concerned: counts only, no names; where it stands follows from these facts.

create table notification_contact (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    told         int not null check (told >= 0),
    of_all       int,
    means        text not null
        check (means in ('LETTER', 'PHONE', 'VISIT', 'IN_PERSON', 'MEETING', 'EMAIL', 'OTHER')),
    started_at   timestamptz not null,
    ended_at     timestamptz,
    contacted_by text not null,
    apology      boolean not null,
    note         text,
    on_behalf    bigint references on_behalf_entry,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    check (of_all >= told),
    check (ended_at is null or ended_at >= started_at)
);
create index notification_contact_incident_idx on notification_contact (incident);
comment on table notification_contact is 'insert-only: contacts with the persons concerned, as counts';
comment on column notification_contact.of_all is 'Of how many; null where that is not known';
comment on column notification_contact.contacted_by is 'Who told them, in words';
comment on column notification_contact.on_behalf is 'Whose word it is, where somebody else entered it';

create table notification_act (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    act             text not null check (act in ('SETTLED', 'NOT_NEEDED', 'CONFIRMED', 'RETURNED')),
    contact         bigint unique references notification_contact,
    reason          text,
    lateness_reason text,
    on_behalf       bigint references on_behalf_entry,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null
);
create index notification_act_incident_idx on notification_act (incident);
comment on table notification_act is
    'insert-only: that all are settled or nobody need be told, and its confirmation or return';
comment on column notification_act.contact is 'The contact with which it was said; null where it was said by itself';
comment on column notification_act.lateness_reason is 'Why everybody was settled only after the limit';

create table notification_resumed (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index notification_resumed_incident_idx on notification_resumed (incident);
comment on table notification_resumed is
    'insert-only: that telling begins again after it was confirmed, because a duty arose late';
comment on column notification_resumed.acted_by is 'Who judged that the duty exists';

-- 本人対応の計画: until which day everybody is to be told; the limit of the notice moves to the end of that day.
create table notification_plan (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    until       date not null,
    plan        text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index notification_plan_case on notification_plan (incident, id);
comment on table notification_plan is
    'insert-only: until which day everybody concerned is to be told and how, as approved by the chief; the last one counts';
