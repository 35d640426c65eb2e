-- What the council is asked 諮問 and what was inspected 監査, as registers beside the cases.

create table consultation (
    id          bigint generated always as identity primary key,
    key         uuid not null,
    fiscal_year int not null check (fiscal_year between 1989 and 2999),
    number      int not null check (number between 1 and 999),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (fiscal_year, number),
    unique (acted_by, key)
);
comment on table consultation is 'insert-only: 諮問; its number is given once and to no other, whatever becomes of it';
comment on column consultation.key is 'The press of the button that entered it';
comment on column consultation.fiscal_year is 'On whose 1 April the fiscal year of the number begins';

create table consultation_revision (
    id           bigint generated always as identity primary key,
    consultation bigint not null references consultation,
    kind         text not null check (kind in ('OUTSOURCING', 'LINKAGE', 'OTHER')),
    basis        text check (basis <> ''),
    title        text not null check (title <> ''),
    section_code text not null references unit,
    paper_no     text check (paper_no <> ''),
    paper_date   date,
    reason       text check (reason <> ''),
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
create index consultation_revision_consultation on consultation_revision (consultation);
create index consultation_revision_section on consultation_revision (section_code);
comment on table consultation_revision is 'insert-only: what a consultation says; the last one counts';
comment on column consultation_revision.basis is 'On what it is founded, in words';
comment on column consultation_revision.section_code is '所管課';
comment on column consultation_revision.paper_no is '資料１; null while the paper has none';
comment on column consultation_revision.paper_date is 'The date at the head of the paper';
comment on column consultation_revision.reason is 'Why it was changed after the council had been asked';

create table consultation_item (
    revision bigint not null references consultation_revision,
    item     text not null check (item in ('SUBJECT', 'WORK', 'PURPOSE', 'CONTENT', 'ENTRUSTED_NOW', 'ENTRUSTED_NEW',
        'ENTRUSTED_TO', 'PROCESSED_NOW', 'LINKED_TO', 'ENTRUSTED_FROM', 'LINKED_FROM', 'INFORMATION', 'EXCHANGED',
        'PROTECTION', 'PROTECTION_HERE', 'PROTECTION_THERE')),
    words    text not null check (words <> ''),
    primary key (revision, item)
);
comment on table consultation_item is 'insert-only: the parts of the standard form that somebody filled in';

create table consultation_citation (
    revision bigint not null references consultation_revision,
    position int not null check (position > 0),
    words    text not null check (words <> ''),
    cited    bigint references consultation,
    primary key (revision, position)
);
create index consultation_citation_cited on consultation_citation (cited);
comment on table consultation_citation is 'insert-only: earlier consultations that one cites as its ground';
comment on column consultation_citation.cited is 'The cited one, where the register has it';

create table consultation_attachment (
    revision bigint not null references consultation_revision,
    position int not null check (position > 0),
    title    text not null check (title <> ''),
    omitted  boolean not null,
    primary key (revision, position)
);
comment on table consultation_attachment is 'insert-only: 添付資料, by their titles';
comment on column consultation_attachment.omitted is 'Whether the public paper leaves it out ※省略';

create table consultation_asking (
    id           bigint generated always as identity primary key,
    consultation bigint not null references consultation,
    asked_on     date not null,
    reason       text check (reason <> ''),
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
create index consultation_asking_consultation on consultation_asking (consultation);
comment on table consultation_asking is 'insert-only: on which day the council was asked; the last one counts';
comment on column consultation_asking.reason is 'Why the day was corrected';

create table consultation_answer (
    id           bigint generated always as identity primary key,
    consultation bigint not null references consultation,
    answered_on  date not null,
    outcome      text not null check (outcome in ('APPROVED', 'CONDITIONAL', 'REFUSED', 'CONTINUED', 'WITHDRAWN')),
    words        text check (words <> ''),
    opinion      text check (opinion <> ''),
    reason       text check (reason <> ''),
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
create index consultation_answer_consultation on consultation_answer (consultation);
comment on table consultation_answer is 'insert-only: 答申, or what else came of a consultation; the last one counts';
comment on column consultation_answer.words is 'How the council put it, votes in words or numbers';
comment on column consultation_answer.opinion is '附帯意見';
comment on column consultation_answer.reason is 'Why an earlier outcome was corrected';

create table inspection (
    id          bigint generated always as identity primary key,
    key         uuid not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (acted_by, key)
);
comment on table inspection is 'insert-only: 監査';
comment on column inspection.key is 'The press of the button that entered it';

create table inspection_revision (
    id                  bigint generated always as identity primary key,
    inspection          bigint not null references inspection,
    fiscal_year         int not null check (fiscal_year between 1989 and 2999),
    title               text not null check (title <> ''),
    section_code        text not null references unit,
    purpose             text check (purpose <> ''),
    criteria            text check (criteria <> ''),
    with_security_audit boolean not null,
    outside_expert      text check (outside_expert <> ''),
    good_practice       text check (good_practice <> ''),
    guidance            text check (guidance <> ''),
    paper_no            text check (paper_no <> ''),
    paper_date          date,
    acted_by            bigint not null references account,
    acted_name          text not null,
    acted_post          text not null,
    recorded_at         timestamptz not null
);
create index inspection_revision_inspection on inspection_revision (inspection);
create index inspection_revision_section on inspection_revision (section_code);
comment on table inspection_revision is 'insert-only: what an inspection says beside its findings; the last one counts';
comment on column inspection_revision.section_code is 'Which section reports it';
comment on column inspection_revision.criteria is '監査の基準, one a line';
comment on column inspection_revision.outside_expert is 'What an outside expert did in it';
comment on column inspection_revision.good_practice is '優れた取組';
comment on column inspection_revision.guidance is 'What the units were told to do further';
comment on column inspection_revision.paper_no is '資料５; null while the paper has none';
comment on column inspection_revision.paper_date is 'The date at the head of the paper';

create table inspection_item (
    revision bigint not null references inspection_revision,
    position int not null check (position > 0),
    words    text not null check (words <> ''),
    primary key (revision, position)
);
comment on table inspection_item is 'insert-only: 監査項目, in the order in which papers count them ア, イ, ウ';

create table inspection_subject (
    revision     bigint not null references inspection_revision,
    position     int not null check (position > 0),
    unit_code    text not null references unit,
    inspected_on date not null,
    primary key (revision, position),
    unique (revision, unit_code)
);
create index inspection_subject_unit on inspection_subject (unit_code);
comment on table inspection_subject is 'insert-only: which units were inspected on which day';

create table inspection_finding (
    id          bigint generated always as identity primary key,
    inspection  bigint not null references inspection,
    unit_code   text not null references unit,
    words       text not null check (words <> ''),
    owner       bigint not null references post,
    due         date,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index inspection_finding_inspection on inspection_finding (inspection);
create index inspection_finding_unit on inspection_finding (unit_code);
create index inspection_finding_owner on inspection_finding (owner);
comment on table inspection_finding is 'insert-only: 指摘事項, open until it is put right or taken back';
comment on column inspection_finding.owner is 'The post that puts it right';
comment on column inspection_finding.due is 'Until which day; null where none is set';

create table inspection_correction (
    finding      bigint primary key references inspection_finding,
    corrected_on date not null,
    words        text not null check (words <> ''),
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
comment on table inspection_correction is 'insert-only: on which day and how something found was put right';

create table inspection_finding_withdrawal (
    finding     bigint primary key references inspection_finding,
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table inspection_finding_withdrawal is 'insert-only: findings that were recorded wrongly, and why';
