create table search (
    id       bigint generated always as identity primary key,
    incident text not null,
    part     text not null,
    status   text not null,
    version  int not null,
    unique (incident, part)
);
comment on table search is 'where the search of a facility stands; its rounds are the facts';

create table search_round (
    id              bigint generated always as identity primary key,
    incident        text not null,
    part            text not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    searchers       text not null,
    account         text not null,
    result          text not null,
    end_reason      text,
    found_at        timestamptz,
    found_where     text,
    found_by        text,
    found_condition text,
    recorded_by     bigint not null,
    recorded_post   text not null,
    recorded_at     timestamptz not null,
    outside         text,
    unlooked_reason text,
    found_media     text,
    found_seen      text,
    found_used      text,
    goes_on         boolean not null default false,
    on_behalf       bigint,
    check (ended_at is null or ended_at >= started_at)
);
create index search_round_incident_part_idx on search_round (incident, part);
comment on table search_round is 'insert-only: rounds of a search as recorded';

create table search_look (
    id        bigint generated always as identity primary key,
    round     bigint not null references search_round,
    medium    int not null,
    place     text,
    own_place text,
    result    text not null,
    looked_by text,
    reason    text,
    check (num_nonnulls(place, own_place) = 1)
);
create index search_look_round_idx on search_look (round);
comment on table search_look is 'insert-only: what a round says of a place for a medium; medium 0 is the lost thing while none is entered';

create table search_end_act (
    id            bigint generated always as identity primary key,
    incident      text not null,
    part          text not null,
    act           text not null,
    done_at       timestamptz not null,
    reason        text,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null,
    on_behalf     bigint
);
create index search_end_act_incident_part_idx on search_end_act (incident, part);
comment on table search_end_act is 'insert-only: agreements to end a search, confirmations and returns';

create table lost_property_report (
    id             bigint generated always as identity primary key,
    incident       text not null,
    part           text not null,
    key            uuid,
    corrects       bigint unique references lost_property_report,
    removed        boolean not null default false,
    kind           text not null,
    reported_at    timestamptz not null,
    station        text not null,
    receipt_number text,
    reported_by    text not null,
    note           text,
    course_entry   bigint,
    recorded_by    bigint not null,
    recorded_post  text not null,
    recorded_at    timestamptz not null,
    unique (incident, key)
);
create index lost_property_report_incident_part_idx on lost_property_report (incident, part);
comment on table lost_property_report is 'insert-only: 遺失届・被害届 handed in with the police; a correction is a new row';

create table recovery_recipient (
    id            bigint generated always as identity primary key,
    incident      text not null,
    part          text not null,
    recipient_no  int not null,
    revision      int not null,
    removed       boolean not null,
    name          text not null,
    means         text not null,
    copies        int,
    note          text,
    on_behalf     bigint,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null,
    unique (incident, part, recipient_no, revision)
);
comment on table recovery_recipient is 'insert-only: to whom something went by mistake; the newest revision of a number holds';

create table recovery_act (
    id            bigint generated always as identity primary key,
    incident      text not null,
    part          text not null,
    recipients    text not null,
    act           text not null,
    done_at       timestamptz not null,
    done_by       text not null,
    evidence      text,
    note          text,
    on_behalf     bigint,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null
);
create index recovery_act_incident_part_idx on recovery_act (incident, part);
comment on table recovery_act is 'insert-only: what was done to get back or have deleted what went to a recipient';
