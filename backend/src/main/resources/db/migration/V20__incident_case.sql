-- The case: its number, its first report, and the facts that every track shares.
create table incident_counter (
    fiscal_year integer primary key,
    last_number integer not null
);

create table incident (
    number       text primary key,
    status       text not null check (status in ('RUNNING', 'AT_CLOSING_CHECK', 'CLOSED')),
    kind         text not null,
    medium       text not null,
    title        text not null,
    origin_unit  text not null,
    section_unit text not null,
    reported_at  timestamptz not null,
    reported_by  bigint not null,
    closed_at    timestamptz,
    closed_by    bigint
);
create index incident_reported on incident (reported_at desc, number desc);

-- One row for each press of the button that counted: the same key again gives the same case.
create table report_key (
    account    bigint not null,
    key        uuid not null,
    incident   text references incident,
    primary key (account, key)
);

create table incident_facility (
    incident  text not null references incident,
    unit_code text not null,
    joined_at timestamptz not null,
    primary key (incident, unit_code)
);
comment on table incident_facility is 'insert-only: facilities concerned';

create table incident_track (
    incident   text not null references incident,
    track      text not null,
    needed     boolean not null,
    reason     text not null,
    decided_by bigint not null,
    decided_at timestamptz not null,
    primary key (incident, track)
);
comment on table incident_track is 'insert-only: tracks decided beforehand, with the reason; a track without a row is needed';

create table first_report (
    incident        text primary key references incident,
    noticed_at      timestamptz,
    noticed_approx  boolean not null,
    kind            text not null,
    medium          text not null,
    description     text not null,
    person_groups   text[] not null,
    contents        text not null,
    persons_min     integer,
    persons_max     integer,
    place           text not null,
    place_unknown   boolean not null,
    last_seen_at    timestamptz,
    malice          text not null,
    unit_code       text not null,
    reporter        bigint not null,
    reporter_name   text not null,
    reporter_post   text not null,
    reported_at     timestamptz not null
);
comment on table first_report is 'insert-only: the six answers as they were given';

create table knowledge (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    knower           text not null,
    employer         text not null check (employer in ('BODY', 'CONTRACTOR', 'OUTSIDE')),
    known_at         timestamptz not null,
    approx           boolean not null,
    of_what          text not null,
    note             text,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null
);
create index knowledge_incident on knowledge (incident, known_at);
comment on table knowledge is 'insert-only: who knew, and when';

create table affected_count (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    as_of            timestamptz not null,
    unit             text not null,
    min              integer check (min >= 0),
    max              integer check (max >= min),
    approx           boolean not null,
    basis            text not null,
    of_which         text,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null
);
create index affected_count_incident on affected_count (incident, as_of);
comment on table affected_count is 'insert-only: how many are concerned, as a dated series of ranges';

create table medium (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    medium_no        integer not null,
    revision         integer not null,
    removed          boolean not null,
    kind             text not null,
    label            text not null,
    quantity         integer check (quantity > 0),
    unit             text not null,
    items            integer check (items >= 0),
    items_unit       text,
    approx           boolean not null,
    protection       text,
    last_used_at     timestamptz,
    note             text,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    unique (incident, medium_no, revision)
);
comment on table medium is 'insert-only: what was lost; a correction is the next revision of the same number';

create table medium_content (
    medium    bigint not null references medium,
    position  integer not null,
    shot_on   date[] not null,
    shot_text text,
    people    text,
    persons   integer[] not null,
    what      text not null,
    items     integer check (items >= 0),
    approx    boolean not null,
    note      text,
    primary key (medium, position)
);
comment on table medium_content is 'insert-only: what was on it';

create table course_entry (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    starts_on        date not null,
    starts_at        timestamptz,
    ends_on          date,
    ends_at          timestamptz,
    open_end         boolean not null,
    approx           boolean not null,
    actor            text,
    what             text not null,
    kind             text not null,
    source           text not null,
    corrects         bigint references course_entry,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null
);
create index course_entry_incident on course_entry (incident, starts_on);
create unique index course_entry_corrected_once on course_entry (corrects);
comment on table course_entry is 'insert-only: the course of events; a correction is a new row that names the old one';

create table participant (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    name             text not null,
    kind             text not null,
    letter           text not null,
    unit_code        text not null,
    account          bigint,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    unique (incident, kind, letter)
);
comment on table participant is 'insert-only: people named in the case and the letter that stands for them outside their unit';
