-- 再開: units concerned respond again, and plan and council begin anew. What is said once in a run belongs to the
-- reopening that asked for it; null is the run after the first report, to which all belongs that is there already.

create table case_reopening_unit (
    reopening bigint not null references case_reopening,
    unit      text not null references unit,
    searches  boolean not null,
    primary key (reopening, unit)
);
comment on table case_reopening_unit is
    'insert-only: which units concerned respond again in the reopened case; who decided it stands in case_reopening';
comment on column case_reopening_unit.searches is 'Whether the unit searches or recovers again, too';

alter table search_round add column reopening bigint references case_reopening;
alter table search_end_act add column reopening bigint references case_reopening;
comment on column search_round.reopening is
    'The reopening because of which the unit searches again; null for the search after the first report';
comment on column search_end_act.reopening is
    'The reopening because of which the unit searches again; null for the search after the first report';

alter table head_report drop constraint head_report_incident_part_key;
alter table head_report add column reopening bigint references case_reopening;
create unique index head_report_once on head_report (incident, part, coalesce(reopening, 0));
comment on column head_report.reopening is
    'The reopening because of which the unit responds again; null for its response after the first report';

alter table head_silent drop constraint head_silent_pkey;
alter table head_silent
    add column id bigint generated always as identity primary key,
    add column reopening bigint references case_reopening;
create unique index head_silent_once on head_silent (incident, part, coalesce(reopening, 0));
comment on table head_silent is
    'insert-only: the head was silent until the limit, so that the first report, or what a reopening recorded, went up '
    'to the chief by itself: 自動上申';
comment on column head_silent.reopening is
    'The reopening because of which the unit responds again; null for its response after the first report';

alter table chief_receipt drop constraint chief_receipt_incident_part_key;
alter table chief_receipt add column reopening bigint references case_reopening;
create unique index chief_receipt_once on chief_receipt (incident, coalesce(part, ''), coalesce(reopening, 0));
comment on column chief_receipt.reopening is
    'The reopening because of which the unit responds again; null for its response after the first report';

alter table joint_receipt drop constraint joint_receipt_pkey;
alter table joint_receipt
    add column id bigint generated always as identity primary key,
    add column reopening bigint references case_reopening;
create unique index joint_receipt_once on joint_receipt (incident, part, section, coalesce(reopening, 0));
comment on column joint_receipt.reopening is
    'The reopening because of which the unit responds again; null for its response after the first report';

alter table written_report add column reopening bigint references case_reopening;
comment on column written_report.reopening is
    'The reopening because of which the unit responds again; null for its response after the first report';

alter table prevention_plan add column reopening bigint references case_reopening;
comment on column prevention_plan.reopening is
    'The reopening that asked for another plan; null for the plan after the first report';

-- A plan that takes the place of an earlier one has reviews of its own.
alter table prevention_review_result drop constraint prevention_review_result_incident_fkey,
    drop constraint prevention_review_result_incident_months_fkey,
    drop constraint prevention_review_result_pkey;
alter table prevention_review drop constraint prevention_review_pkey;
alter table prevention_review add column plan bigint references prevention_plan;
update prevention_review r set plan = (
    select p.id from prevention_plan p join prevention_decision d on d.plan = p.id
    where p.incident = r.incident and d.outcome = 'APPROVED');
alter table prevention_review alter column plan set not null, add primary key (plan, months);
alter table prevention_review_result add column plan bigint;
update prevention_review_result t set plan = (
    select r.plan from prevention_review r where r.incident = t.incident and r.months = t.months);
alter table prevention_review_result drop column incident;
alter table prevention_review_result
    add primary key (plan, months, measure),
    add constraint prevention_review_result_plan_fkey foreign key (plan, months) references prevention_review;
comment on column prevention_review.plan is 'The approved plan whose measures were looked at';

alter table council_decision drop constraint council_decision_pkey;
alter table council_decision
    add column id bigint generated always as identity primary key,
    add column reopening bigint references case_reopening;
create unique index council_decision_once on council_decision (incident, coalesce(reopening, 0));
comment on column council_decision.reopening is
    'The reopening that asked for another plan, of which the council is told; null for the report after the first one';

alter table council_meeting_choice add column reopening bigint references case_reopening;
comment on column council_meeting_choice.reopening is
    'The reopening that asked for another plan; null for the meeting at which the case was reported at first';

alter table council_draft add column reopening bigint references case_reopening;
comment on column council_draft.reopening is
    'The reopening that asked for another plan, of a supplementary paper 追加報告; null for the first paper';

alter table council_meeting_held drop constraint council_meeting_held_pkey;
alter table council_meeting_held
    add column id bigint generated always as identity primary key,
    add column reopening bigint references case_reopening;
create unique index council_meeting_held_once on council_meeting_held (incident, coalesce(reopening, 0));
comment on column council_meeting_held.reopening is
    'The reopening that asked for another plan; null for the meeting at which the case was reported at first';

alter table paper_issued add column reopening bigint references case_reopening;
comment on column paper_issued.reopening is
    'The reopening that asked for another plan, of a supplementary paper 追加報告; null for the first paper';
