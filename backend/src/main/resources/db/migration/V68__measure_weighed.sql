-- What a measure is, what speaks for and against it, and who verifies it. Measures from before have none of it.
alter table prevention_measure
    add column kind text check (kind in ('REMOVE', 'TECHNICAL', 'RULE', 'CHECK', 'TRAINING')),
    add column doer_post text check (doer_post in ('STAFF', 'HEAD', 'CHIEF', 'DIRECTOR', 'SECRETARIAT')),
    add column evidence_expected text,
    add column verifier text check (verifier in ('STAFF', 'HEAD', 'CHIEF', 'DIRECTOR', 'SECRETARIAT')),
    add column already_done_on date,
    add column effect text,
    add column burden_of text,
    add column minutes_per_day int check (minutes_per_day between 0 and 1440),
    add column facility_answer text check (facility_answer in ('CONSENTS', 'OBJECTS', 'NOT_ASKED')),
    add column facility_comment text,
    add column feasibility text check (feasibility in ('AT_ONCE', 'SAME_DAY', 'FROM_DATE', 'NOT_POSSIBLE')),
    add column feasible_from date,
    add column feasibility_comment text,
    add column alternatives text,
    add column origin_plan bigint,
    add column origin int,
    add foreign key (origin_plan, origin) references prevention_measure,
    add check ((origin_plan is null) = (origin is null)),
    add check (verifier <> doer_post),
    add check (already_done_on is null or evidence_expected is not null),
    add check ((feasible_from is not null) = (feasibility is not distinct from 'FROM_DATE'));
comment on column prevention_measure.kind is
    'How the measure works; null for one of a plan from before measures had kinds: 未分類';
comment on column prevention_measure.doer_post is 'Which post does it, where somebody chose one';
comment on column prevention_measure.evidence_expected is 'By what it will show, or shows, that it is done';
comment on column prevention_measure.verifier is
    'The other post that looks whether it is done; null for one of a plan from before measures had one';
comment on column prevention_measure.already_done_on is
    'On which day it was carried out, where that was before the plan was handed in';
comment on column prevention_measure.effect is 'What it is expected to bring';
comment on column prevention_measure.burden_of is 'Whose work it adds to, in words';
comment on column prevention_measure.minutes_per_day is
    'How many minutes of work a day it adds; null where nobody knows';
comment on column prevention_measure.facility_answer is 'Whether the facility consents or objects, or was not asked';
comment on column prevention_measure.facility_comment is 'What the facility says of it';
comment on column prevention_measure.feasibility is 'Whether the field can do it, and from when';
comment on column prevention_measure.feasible_from is 'From which day it can be done';
comment on column prevention_measure.alternatives is 'What else was thought of, and why it was not taken';
comment on column prevention_measure.origin is
    'Its number in the version before, origin_plan; null where that had no such measure';
