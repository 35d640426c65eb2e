-- 公表の決め直し: what was decided last is decided anew where the facts ask for it, and a case may be published several
-- times: 続報, 訂正.

drop index publication_decision_once;
create index publication_decision_incident on publication_decision (incident, id);
alter table publication_decision
    add column known_persons integer check (known_persons >= 0),
    add column known_malice text check (known_malice in ('YES', 'NO', 'UNKNOWN')),
    add column known_duty boolean,
    add check ((known_malice is null) = (known_duty is null)),
    add check (known_persons is null or known_malice is not null);
comment on table publication_decision is
    'insert-only: whether to publish, with the reason; decided anew until it is published, the last decision since the first report or a reopening holds';
comment on column publication_decision.known_persons is
    'How many persons at most were concerned as it was known then; null where nobody knew, or where nothing of it was kept';
comment on column publication_decision.known_malice is
    'Whether a wrongful purpose was suspected then; null, as known_duty, of a decision before this was kept';
comment on column publication_decision.known_duty is 'Whether a duty to report existed then';

alter table publication_record drop constraint publication_record_pkey;
alter table publication_record
    add column id bigint generated always as identity primary key,
    add column further text check (further in ('FOLLOW_UP', 'CORRECTION')),
    add column before_told_reason text,
    add check (further is null or before_told_reason is null);
create unique index publication_record_first on publication_record (decision) where further is null;
create index publication_record_decision on publication_record (decision, id);
comment on table publication_record is
    'insert-only: what was published, when and where; each publication of a decision with its own text';
comment on column publication_record.further is
    'What a publication after the first of its decision is: FOLLOW_UP 続報, CORRECTION 訂正; null for the first';
comment on column publication_record.before_told_reason is
    'Why it was published before all persons concerned were told 本人への連絡より先に公表する理由; null where they were told, or nobody asked';
