-- 取扱者限定: a case of which only named posts know, the disciplinary matters beside it, and what a party says of itself.

create table case_confidentiality (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    confidential boolean not null,
    ground       text check (ground in ('STAFF_MISCONDUCT', 'PROTECTED_PERSON', 'UNAUTHORIZED_VIEW', 'OTHER')),
    words        text,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    decided_at   timestamptz not null,
    check (confidential = (ground is not null)),
    check (words is not null or confidential and ground <> 'OTHER')
);
create index case_confidentiality_last on case_confidentiality (incident, id desc);
comment on table case_confidentiality is
    'insert-only: 取扱者限定: that only its handlers know of a case from now on, or that this is lifted; the last word holds';
comment on column case_confidentiality.confidential is 'False lifts it';
comment on column case_confidentiality.ground is 'Why; null where it is lifted';
comment on column case_confidentiality.words is 'The ground in words, or why it was lifted';

create table case_handler (
    decision bigint not null references case_confidentiality,
    position int not null check (position > 0),
    post     bigint not null references post,
    account  bigint references account,
    primary key (decision, position)
);
comment on table case_handler is
    'insert-only: 取扱者: who knows of a confidential case by a decision, each as long as the post is held';
comment on column case_handler.account is 'The one person at the post; null for whoever holds it';

create view case_confidential as
select id as decision, incident
from (select distinct on (incident) id, incident, confidential from case_confidentiality order by incident, id desc) last_word
where confidential;
comment on view case_confidential is 'Which cases are confidential today, by which decision';

create view case_handler_now as
select c.incident, h.post, h.account from case_confidential c join case_handler h on h.decision = c.decision;
comment on view case_handler_now is 'Who knows of each confidential case today';

create table disciplinary_note (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    words       text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index disciplinary_note_case on disciplinary_note (incident, id);
comment on table disciplinary_note is
    'insert-only: 懲戒に関する事項 of a confidential case, read by its handlers only, in no course of events and no paper';

create table party_statement (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    key         uuid not null,
    words       text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (acted_by, key)
);
create index party_statement_case on party_statement (incident, id);
comment on table party_statement is
    'insert-only: 申述: what a party says of a case; it is nobody''s knowledge and moves no clock';
comment on column party_statement.key is 'The press of the button that made it';

alter table worklist_task drop constraint worklist_task_passed_over_check, add constraint worklist_task_passed_over_check
    check (passed_over in ('PARTY', 'CONFIDENTIAL', 'OWN_UNIT', 'SECOND_PERSON'));
