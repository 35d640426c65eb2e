-- A facility that joined later says when its people knew, why it is concerned and who said so; one of the first report has none of this.
alter table incident_facility add column known_at timestamptz;
alter table incident_facility add column reason text;
alter table incident_facility add column joined_by bigint;
alter table incident_facility add column joined_by_name text;
alter table incident_facility add column joined_by_post text;
alter table incident_facility add constraint incident_facility_joined_whole
    check (num_nonnulls(known_at, reason, joined_by, joined_by_name, joined_by_post) in (0, 5));

-- A case whose tracks have all ended runs again while a facility that joined afterwards is at work.
alter table incident add column tracks_ended boolean not null default false;
update incident set tracks_ended = true where status <> 'RUNNING';

create table instruction (
    id          bigint      generated always as identity primary key,
    incident    text        not null references incident,
    part        text,
    number      integer     not null check (number > 0),
    text        text        not null,
    given_on    date        not null,
    given_at    timestamptz,
    to_whom     text        not null,
    at_receipt  boolean     not null,
    corrects    integer,
    on_behalf   bigint      references on_behalf_entry,
    request_key uuid,
    acted_by    bigint      not null,
    acted_name  text        not null,
    acted_post  text        not null,
    recorded_at timestamptz not null,
    unique (incident, number),
    unique (incident, corrects),
    unique (incident, request_key),
    foreign key (incident, corrects) references instruction (incident, number)
);
comment on table instruction is 'insert-only: 指導, what a chief told a facility to do, numbered within the case; a correction is a new one that names the old one';

-- What was instructed at a receipt becomes the case's first instructions; the text of the receipt stays where it was.
insert into instruction (incident, part, number, text, given_on, given_at, to_whom, at_receipt, acted_by, acted_name, acted_post, recorded_at)
select r.incident, r.part, row_number() over (partition by r.incident order by r.received_at, r.id), r.instruction,
       (r.received_at at time zone 'Asia/Tokyo')::date, r.received_at, '施設長', true,
       r.recorded_by, coalesce(a.display_name, r.recorded_post), r.recorded_post, r.recorded_at
from chief_receipt r left join account a on a.id = r.recorded_by
where r.instruction is not null;

alter table chief_receipt add column instructed boolean not null default false;
update chief_receipt set instructed = true where instruction is not null;
comment on column chief_receipt.instruction is 'before instructions were records of their own';

alter table prevention_measure add column instructions integer[] not null default '{}';
comment on column prevention_measure.instructions is 'numbers of the instructions that the measure answers';
