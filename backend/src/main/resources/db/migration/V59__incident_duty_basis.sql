-- 義務ごとの起算: a knowledge is of the case or of one duty, and a duty counts from a later one only by two persons.
alter table knowledge add constraint knowledge_of_what check (of_what in ('INCIDENT', 'TO_COMMISSION', 'TO_PERSONS'));
comment on column knowledge.of_what is 'Of what they knew: INCIDENT, or what makes a duty: TO_COMMISSION 国への報告, TO_PERSONS 本人への通知';

create table duty_basis_proposal (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    duty        text not null check (duty in ('TO_COMMISSION', 'TO_PERSONS')),
    knowledge   bigint not null references knowledge,
    reason      text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index duty_basis_proposal_incident on duty_basis_proposal (incident, duty, id);
comment on table duty_basis_proposal is 'insert-only: that a duty of a case be counted from this knowledge, and why';

create table duty_basis_decision (
    proposal    bigint primary key references duty_basis_proposal,
    confirmed   boolean not null,
    reason      text,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or reason is not null)
);
comment on table duty_basis_decision is 'insert-only: what a second person said to it';

alter table notification_act add column lateness_reason text;
comment on column notification_act.lateness_reason is 'Why everybody was settled only after the limit';
