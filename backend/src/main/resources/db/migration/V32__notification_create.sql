create table notification (
    id       bigint generated always as identity primary key,
    incident text    not null unique,
    status   text    not null,
    version  integer not null
);
comment on table notification is 'where telling the persons concerned stands; counts only, no names';

create table notification_contact (
    id            bigint generated always as identity primary key,
    incident      text        not null,
    told          integer     not null check (told >= 0),
    of_all        integer     check (of_all >= told),
    means         text        not null,
    started_at    timestamptz not null,
    ended_at      timestamptz,
    contacted_by  text        not null,
    apology       boolean     not null,
    note          text,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null,
    check (ended_at is null or ended_at >= started_at)
);
create index on notification_contact (incident);
comment on table notification_contact is 'insert-only: contacts with the persons concerned, as counts';

create table notification_act (
    id            bigint generated always as identity primary key,
    incident      text        not null,
    act           text        not null,
    reason        text,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null
);
create index on notification_act (incident);
comment on table notification_act is 'insert-only: that all are settled or nobody need be told, and its confirmation or return';
