-- 広報: which cases it publishes, the texts it publishes from, the municipality's own number of persons, and what is told
-- outside again once a fact changed.

create view case_to_publish as
select d.incident, d.choice, d.decided_at
from (select distinct on (incident) incident, choice, decided_at from publication_decision order by incident, id desc) d
     join incident i on i.number = d.incident
where d.choice in ('AT_ONCE', 'BATCH') and i.status not in ('WITHDRAWN', 'MERGED')
  and not exists (select 1 from case_confidential c where c.incident = d.incident);
comment on view case_to_publish is
    'The cases that 広報 publishes: the last decision is to publish, and the case is neither withdrawn, merged nor confidential';

alter table worklist_task drop constraint worklist_task_role_check, add constraint worklist_task_role_check
    check (role in ('line-staff', 'line-head', 'line-chief', 'line-publisher', 'facility-staff', 'facility-head',
        'section-staff', 'subsection-chief', 'section-chief', 'department-director', 'secretariat', 'secretariat-head',
        'admin', 'deputy-mayor', 'superintendent', 'auditor', 'public-relations', 'security-office', 'council-member',
        'contractor'));

create table publication_text (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    form        text not null check (form in ('PRESS', 'NOTICE')),
    dated       date not null,
    heading     text not null,
    body        text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index publication_text_case on publication_text (incident, id);
comment on table publication_text is
    'insert-only: 公表文 as somebody kept it before it was published, in the official layout; the last of a case is the one to publish';
comment on column publication_text.form is 'PRESS 報道資料, NOTICE お知らせ';
comment on column publication_text.dated is 'The day that stands on it';
comment on column publication_text.body is 'The numbered parts, with names masked when it was kept';

create table publication_criterion (
    id           bigint generated always as identity primary key,
    persons_from int not null check (persons_from between 1 and 1000000),
    valid_from   date not null,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
comment on table publication_criterion is
    'insert-only: from how many persons the municipality publishes a case by itself, from which day; of one day the last row holds; before all of them 10';

-- Until now every decision was made by the number of the table as delivered.
alter table publication_decision
    add column persons_from int not null default 10 check (persons_from between 1 and 1000000);
alter table publication_decision alter column persons_from drop default;
comment on column publication_decision.persons_from is
    'From how many persons the municipality published a case by itself on the day of the decision';

create table outside_not_needed (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    statement   text not null check (statement ~ '^[A-Z]{1,20}(-[0-9]{1,19}){1,2}$'),
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index outside_not_needed_case on outside_not_needed (incident, id);
comment on table outside_not_needed is
    'insert-only: why something said outside need not be mended though the facts say otherwise now; for what changes later it is asked anew';
comment on column outside_not_needed.statement is
    'Which one: PUBLICATION or NOTICE with its number in the case, FILING with the numbers of duty and filing';
