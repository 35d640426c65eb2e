create table search_look (
    id        bigint generated always as identity primary key,
    round     bigint  not null references search_round,
    medium    integer not null,
    place     text,
    own_place text,
    result    text    not null,
    looked_by text,
    reason    text,
    check (num_nonnulls(place, own_place) = 1)
);
create index on search_look (round);
comment on table search_look is 'insert-only: what a round says of a place for a medium; medium 0 is the lost thing while none is entered';

insert into search_look (round, medium, place, result)
select id, 0, unnest(string_to_array(places, ',')), 'LOOKED' from search_round where places <> '' order by id;
insert into search_look (round, medium, own_place, result)
select id, 0, other_places, 'LOOKED' from search_round where btrim(other_places) <> '' order by id;

alter table search_round
    drop column places,
    drop column other_places,
    add column outside         text,
    add column unlooked_reason text,
    add column found_media     text,
    add column found_seen      text,
    add column found_used      text,
    add column goes_on         boolean not null default false,
    add column on_behalf       bigint;
alter table search_end_act add column on_behalf bigint;

create table lost_property_report (
    id             bigint generated always as identity primary key,
    incident       text        not null,
    part           text        not null,
    key            uuid,
    corrects       bigint unique references lost_property_report,
    removed        boolean     not null default false,
    kind           text        not null,
    reported_at    timestamptz not null,
    station        text        not null,
    receipt_number text,
    reported_by    text        not null,
    note           text,
    course_entry   bigint,
    recorded_by    bigint      not null,
    recorded_post  text        not null,
    recorded_at    timestamptz not null,
    unique (incident, key)
);
create index on lost_property_report (incident, part);
comment on table lost_property_report is 'insert-only: 遺失届・被害届 handed in with the police; a correction is a new row';

create table recovery_recipient (
    id            bigint generated always as identity primary key,
    incident      text        not null,
    part          text        not null,
    recipient_no  integer     not null,
    revision      integer     not null,
    removed       boolean     not null,
    name          text        not null,
    means         text        not null,
    copies        integer,
    note          text,
    on_behalf     bigint,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null,
    unique (incident, part, recipient_no, revision)
);
comment on table recovery_recipient is 'insert-only: to whom something went by mistake; the newest revision of a number holds';

create table recovery_act (
    id            bigint generated always as identity primary key,
    incident      text        not null,
    part          text        not null,
    recipients    text        not null,
    act           text        not null,
    done_at       timestamptz not null,
    done_by       text        not null,
    evidence      text,
    note          text,
    on_behalf     bigint,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null
);
create index on recovery_act (incident, part);
comment on table recovery_act is 'insert-only: what was done to get back or have deleted what went to a recipient';
