-- 続いているか: before each review the unit is asked of every measure whether it still runs.

create table follow_up_answer (
    plan        bigint not null references prevention_plan,
    months      int not null check (months in (3, 6, 12)),
    incident    text not null references incident,
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (plan, months)
);
create index follow_up_answer_incident on follow_up_answer (incident);
comment on table follow_up_answer is
    'insert-only: that a unit answered before a review whether the measures of the plan still run';
comment on column follow_up_answer.months is 'Which review it is asked for: so many months after the closing';
comment on column follow_up_answer.on_behalf is 'Whose word it is, where somebody else entered it 代行';

create table follow_up_answer_measure (
    plan       bigint not null,
    months     int not null,
    measure    int not null,
    still_runs text not null check (still_runs in ('RUNS', 'PARTLY', 'STOPPED', 'UNKNOWN')),
    words      text,
    primary key (plan, months, measure),
    foreign key (plan, months) references follow_up_answer,
    foreign key (plan, measure) references prevention_measure (plan, number),
    constraint follow_up_answer_words check (still_runs = 'RUNS' or words is not null)
);
comment on table follow_up_answer_measure is 'insert-only: whether one measure still runs, as its unit says';
comment on column follow_up_answer_measure.still_runs is '続いている, 一部だけ, 続いていない or 分からない';
comment on column follow_up_answer_measure.words is 'What of it does not run, or why nobody knows';

alter table prevention_review_result
    add still_runs text check (still_runs in ('RUNS', 'PARTLY', 'STOPPED', 'UNKNOWN'));
comment on column prevention_review_result.still_runs is
    'Whether the section itself saw it still run; null of a review from before that was asked';

alter table worklist_task drop constraint worklist_task_step_check, add constraint worklist_task_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'answer-follow-up', 'decide-council-report', 'assign-meeting',
        'compile-paper', 'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table step_draft drop constraint step_draft_step_check, add constraint step_draft_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'answer-follow-up', 'decide-council-report', 'assign-meeting',
        'compile-paper', 'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table on_behalf_entry drop constraint on_behalf_entry_step_check, add constraint on_behalf_entry_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'answer-follow-up', 'decide-council-report', 'assign-meeting',
        'compile-paper', 'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table clock_rule drop constraint clock_rule_clock_key_check, add constraint clock_rule_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS'));
alter table clock drop constraint clock_clock_key_check, add constraint clock_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS'));
alter table rule_change drop constraint rule_change_clock_key_check, add constraint rule_change_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS'));
alter table clock_rule drop constraint clock_rule_basis, add constraint clock_rule_basis
    check (basis in ('KNOWN', 'HEAD_REPORTED', 'DUTY_KNOWN', 'FINAL_FILED', 'CONTRACTOR_KNEW',
        'PLAN_DEMANDED', 'PLAN_HANDED_IN', 'PLAN_RETURNED', 'PLAN_APPROVED', 'JUDGING_ASKED', 'MEETING',
        'TRACKS_ENDED', 'CLOSED', 'DATE_GIVEN', 'FACILITY_ASKED'));

insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis, calendar,
    ladder, warning_days, strength, article)
values ('FOLLOW_UP_ANSWER', 'ALWAYS', 1, '2012-04-01', null, 'REVIEW', true, 'FACILITY_ASKED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安');
insert into clock_rule_line (rule, line, amount, unit, direction, first_day_counted, shifts, limit_time)
select id, 1, 10, 'OPEN_DAYS', 'AFTER', false, false, time '17:15' from clock_rule where clock_key = 'FOLLOW_UP_ANSWER';
