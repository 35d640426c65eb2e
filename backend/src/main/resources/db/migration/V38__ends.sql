-- Ends of a case: 取下げ, and 再開 after the closing.

alter table incident drop constraint incident_status_check, add constraint incident_status_check
    check (status in ('RUNNING', 'AT_CLOSING_CHECK', 'CLOSED', 'WITHDRAWN'));
comment on column incident.tracks_ended is
    'All tracks have ended once since the first report or the last reopening, also where the case runs again because a unit joined afterwards';

create table case_withdrawal_proposal (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index case_withdrawal_proposal_incident on case_withdrawal_proposal (incident, id);
comment on table case_withdrawal_proposal is 'insert-only: 取下げ, that a case be withdrawn, and why';

create table case_withdrawal_decision (
    proposal    bigint primary key references case_withdrawal_proposal,
    confirmed   boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or reason is not null)
);
comment on table case_withdrawal_decision is
    'insert-only: what a second person said to it; confirmed, the case is withdrawn from then on';

-- A reopened case is closed again, so a case may have several closings.
alter table incident_closing drop constraint incident_closing_pkey;
alter table incident_closing add column id bigint generated always as identity primary key;
create index incident_closing_incident on incident_closing (incident, id);
comment on table incident_closing is
    'insert-only: who closed the case, and what was said; again each time it was reopened; the last one holds';

create table case_reopening (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    kind         text not null check (kind in ('FOUND', 'THIRD_PARTY', 'COMPLAINT', 'OTHER')),
    course_entry bigint not null references course_entry,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
create index case_reopening_incident on case_reopening (incident, id);
comment on table case_reopening is 'insert-only: 再開, that a closed case runs again because of what was learnt later';
comment on column case_reopening.kind is
    'What was learnt: FOUND the thing was found; THIRD_PARTY somebody else saw, has or used it; COMPLAINT';
comment on column case_reopening.course_entry is 'Who said what when, in the course of events';

create table case_reopening_track (
    reopening bigint not null references case_reopening,
    track     text not null
        check (track in ('FACILITY_RESPONSE', 'ASSESSMENT', 'NOTIFICATION', 'PUBLICATION', 'PREVENTION')),
    reason    text,
    primary key (reopening, track)
);
comment on table case_reopening_track is
    'insert-only: for each track of the map, whether it runs again in the reopened case; who decided it stands in case_reopening';
comment on column case_reopening_track.reason is 'Why it is not needed 不要; null where it runs again';

alter table assessment_asked drop constraint assessment_asked_why_check, add constraint assessment_asked_why_check
    check (why in ('FACTS', 'MISTAKE', 'REOPENED'));
alter table assessment_asked drop constraint assessment_asked_check, add constraint assessment_asked_check
    check (why <> 'MISTAKE' or reason is not null);

-- A reopened case may be published again: a decision belongs to the reopening that asked for it.
alter table publication_record drop constraint publication_record_incident_fkey,
    drop constraint publication_record_pkey;
alter table publication_decision drop constraint publication_decision_pkey;
alter table publication_decision
    add column id bigint generated always as identity primary key,
    add column reopening bigint references case_reopening;
create unique index publication_decision_once on publication_decision (incident, coalesce(reopening, 0));
comment on column publication_decision.reopening is
    'The reopening of the case that asked for it; null for the decision after the first report';
alter table publication_record add column decision bigint references publication_decision;
update publication_record r set decision = d.id from publication_decision d where d.incident = r.incident;
alter table publication_record
    alter column decision set not null,
    add primary key (decision),
    add constraint publication_record_incident_fkey foreign key (incident) references incident;
