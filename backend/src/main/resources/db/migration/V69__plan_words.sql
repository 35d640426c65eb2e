-- The chief says a word on each measure of a plan; joint sections each their own. What is wrong with a plan as a whole may
-- be all that a return says, or nothing of it.
alter table prevention_decision
    drop constraint prevention_decision_check,
    add column section text references unit,
    add column deputy boolean not null default false,
    add column document_number text,
    add column drafted_on date,
    add column decided_on date,
    add check (decided_on >= drafted_on);
update prevention_decision d set section = (
    select w.section from joint_plan_word w
    where w.plan = d.plan and w.outcome = d.outcome
    order by w.decided_at = d.decided_at and w.acted_by = d.acted_by desc, w.decided_at desc limit 1);
comment on column prevention_decision.section is
    'The joint section whose word decided; null where no joint sections are in charge';
comment on column prevention_decision.reason is 'What is wrong with the plan as a whole; null where the measures say it all';
comment on column prevention_decision.deputy is
    'Whether somebody decided in the place of the chief 代決; of decisions from before it was recorded: false';
comment on column prevention_decision.document_number is '文書番号 of the document by which it was decided, where known';
comment on column prevention_decision.drafted_on is 'When that document was drafted 起案';
comment on column prevention_decision.decided_on is 'When that document was decided 決裁';

alter table joint_plan_word
    drop constraint joint_plan_word_check,
    add column deputy boolean not null default false,
    add column document_number text,
    add column drafted_on date,
    add column decided_on date,
    add check (decided_on >= drafted_on);
comment on column joint_plan_word.reason is 'What is wrong with the plan as a whole; null where the measures say it all';
comment on column joint_plan_word.deputy is
    'Whether somebody decided in the place of the chief 代決; of words from before it was recorded: false';
comment on column joint_plan_word.document_number is '文書番号 of the document by which it was decided, where known';
comment on column joint_plan_word.drafted_on is 'When that document was drafted 起案';
comment on column joint_plan_word.decided_on is 'When that document was decided 決裁';

create table prevention_measure_word (
    id      bigint generated always as identity primary key,
    plan    bigint not null references prevention_plan,
    number  int not null,
    section text references unit,
    outcome text not null check (outcome in ('APPROVED', 'RETURNED')),
    reason  text,
    foreign key (plan, number) references prevention_measure,
    unique nulls not distinct (plan, number, section),
    check (outcome = 'APPROVED' or reason is not null)
);
comment on table prevention_measure_word is
    'insert-only: what was said of each measure of a plan, by the act of prevention_decision, of a joint section by that '
    'of joint_plan_word; of plans returned before there were words on measures: nothing';
comment on column prevention_measure_word.number is 'Which measure of the plan';
comment on column prevention_measure_word.section is
    'The joint section that said it; null where no joint sections are in charge';

insert into prevention_measure_word (plan, number, section, outcome)
select m.plan, m.number, w.section, 'APPROVED'
from prevention_measure m join joint_plan_word w on w.plan = m.plan and w.outcome = 'APPROVED'
union all
select m.plan, m.number, null, 'APPROVED'
from prevention_measure m join prevention_decision d on d.plan = m.plan and d.outcome = 'APPROVED'
where not exists (select 1 from joint_plan_word w where w.plan = m.plan);

create table prevention_seen (
    id          bigint generated always as identity primary key,
    plan        bigint not null references prevention_plan,
    section     text references unit,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique nulls not distinct (plan, section)
);
comment on table prevention_seen is
    'insert-only: 後閲, the chief has seen what was decided in his place; told twice it is one';
comment on column prevention_seen.section is
    'The joint section whose chief it is; null where no joint sections are in charge';
