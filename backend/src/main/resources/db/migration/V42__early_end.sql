-- 途中で不要とする, and 簡易終結: a track that runs ends as not needed, by two persons.

create table early_end_proposal (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    kind        text not null check (kind in ('QUICKLY_FOUND', 'NOT_NEEDED')),
    evidence    text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check ((kind = 'QUICKLY_FOUND') = (evidence is not null))
);
create index early_end_proposal_incident on early_end_proposal (incident, id);
comment on table early_end_proposal is
    'insert-only: that tracks of a running case end as not needed 不要; the reasons stand in early_end_track';
comment on column early_end_proposal.kind is
    'QUICKLY_FOUND 簡易終結: what was lost is back unseen, and all tracks that still run end; NOT_NEEDED: the tracks named end';
comment on column early_end_proposal.evidence is 'How it is known that nobody saw what was found; only of a 簡易終結';

create table early_end_track (
    proposal bigint not null references early_end_proposal,
    track    text not null
        check (track in ('FACILITY_RESPONSE', 'ASSESSMENT', 'NOTIFICATION', 'PUBLICATION', 'PREVENTION')),
    reason   text not null,
    primary key (proposal, track)
);
comment on table early_end_track is 'insert-only: each track that is to end, and why it is not needed';

create table early_end_decision (
    proposal    bigint primary key references early_end_proposal,
    confirmed   boolean not null,
    reason      text,
    reopening   bigint references case_reopening,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or reason is not null)
);
comment on table early_end_decision is
    'insert-only: what a second person said to it; confirmed, the tracks that still ran have ended then';
comment on column early_end_decision.reopening is
    'The last reopening of the case before it; a later one for which the track is needed begins the track anew';

create table early_end_unit (
    proposal  bigint not null references early_end_proposal,
    unit_code text not null references unit,
    primary key (proposal, unit_code)
);
comment on table early_end_unit is
    'insert-only: the units whose response 所属対応 ended so; one that joins later has its own';

-- What is to be published may turn out not to be: then the last decision of a round holds.
drop index publication_decision_once;
create unique index publication_decision_once on publication_decision (incident, coalesce(reopening, 0), (choice = 'NOT'));
comment on table publication_decision is
    'insert-only: whether to publish, with the reason; the last decision since the first report or a reopening holds';
