-- 後継の措置: what takes the place of a measure that did not hold, named by the unit, approved by the chief.

create table successor_proposal (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    plan        bigint not null references prevention_plan,
    number      int not null check (number > 0),
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (plan, number)
);
create index successor_proposal_incident on successor_proposal (incident);
comment on table successor_proposal is
    'insert-only: measures proposed in place of those of an approved plan that did not hold; after a return the next';
comment on column successor_proposal.number is 'Counts the proposals of a plan';
comment on column successor_proposal.on_behalf is 'Whose word it is, where somebody else entered it 代行';

create table successor_measure (
    proposal          bigint not null references successor_proposal,
    plan              bigint not null,
    follows           int not null,
    measure           text not null,
    kind              text not null check (kind in ('REMOVE', 'TECHNICAL', 'RULE', 'CHECK', 'TRAINING')),
    doer              text not null,
    doer_post         text check (doer_post in ('STAFF', 'HEAD', 'CHIEF', 'DIRECTOR', 'SECRETARIAT')),
    due               date,
    recurring         text,
    evidence_expected text,
    verifier          text not null check (verifier in ('STAFF', 'HEAD', 'CHIEF', 'DIRECTOR', 'SECRETARIAT')),
    primary key (proposal, follows),
    foreign key (plan, follows) references prevention_measure (plan, number),
    check (due is not null or recurring is not null)
);
comment on table successor_measure is 'insert-only: what is proposed in place of one measure that did not hold';
comment on column successor_measure.follows is 'The measure of the plan that did not hold';
comment on column successor_measure.kind is 'How it prevents: as of every measure';
comment on column successor_measure.doer is 'Who does it, as it is printed';
comment on column successor_measure.doer_post is 'Which post does it, where somebody chose one';
comment on column successor_measure.due is 'Until when; null where it is done again and again';
comment on column successor_measure.recurring is 'How often, in words';
comment on column successor_measure.evidence_expected is 'By what it will show that it is done';
comment on column successor_measure.verifier is 'The other post that looks whether it is done';

create table successor_decision (
    proposal    bigint primary key references successor_proposal,
    outcome     text not null check (outcome in ('APPROVED', 'RETURNED')),
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    constraint successor_decision_return check ((outcome = 'RETURNED') = (reason is not null))
);
comment on table successor_decision is
    'insert-only: whether the chief approved what was proposed, which makes it measures of the plan, or returned it';
comment on column successor_decision.reason is 'What is to be mended';

alter table prevention_measure
    add follows int,
    add successor bigint references successor_proposal,
    add foreign key (plan, follows) references prevention_measure (plan, number),
    add constraint prevention_measure_successor check ((follows is null) = (successor is null));
create unique index prevention_measure_follows on prevention_measure (plan, follows) where follows is not null;
comment on column prevention_measure.follows is
    'Which measure of the same plan did not hold, so that this one takes its place; null of one that was handed in';
comment on column prevention_measure.successor is 'The approved proposal that added it to the plan';

alter table worklist_task drop constraint worklist_task_step_check, add constraint worklist_task_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'answer-follow-up', 'propose-successor', 'decide-successor', 'decide-council-report', 'assign-meeting',
        'compile-paper', 'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table step_draft drop constraint step_draft_step_check, add constraint step_draft_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'answer-follow-up', 'propose-successor', 'decide-successor', 'decide-council-report', 'assign-meeting',
        'compile-paper', 'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table on_behalf_entry drop constraint on_behalf_entry_step_check, add constraint on_behalf_entry_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'answer-follow-up', 'propose-successor', 'decide-successor', 'decide-council-report', 'assign-meeting',
        'compile-paper', 'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table clock_rule drop constraint clock_rule_clock_key_check, add constraint clock_rule_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS', 'SUCCESSOR'));
alter table clock drop constraint clock_clock_key_check, add constraint clock_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS', 'SUCCESSOR'));
alter table rule_change drop constraint rule_change_clock_key_check, add constraint rule_change_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'FOLLOW_UP_ANSWER', 'EFFECTIVENESS', 'SUCCESSOR'));
alter table clock_rule drop constraint clock_rule_basis, add constraint clock_rule_basis
    check (basis in ('KNOWN', 'HEAD_REPORTED', 'DUTY_KNOWN', 'FINAL_FILED', 'CONTRACTOR_KNEW',
        'PLAN_DEMANDED', 'PLAN_HANDED_IN', 'PLAN_RETURNED', 'PLAN_APPROVED', 'JUDGING_ASKED', 'MEETING',
        'TRACKS_ENDED', 'CLOSED', 'DATE_GIVEN', 'FACILITY_ASKED', 'REVIEWED'));

insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis, calendar,
    ladder, warning_days, strength, article)
values ('SUCCESSOR', 'ALWAYS', 1, '2012-04-01', null, 'REVIEW', true, 'REVIEWED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安');
insert into clock_rule_line (rule, line, amount, unit)
select id, 1, 14, 'CALENDAR_DAYS' from clock_rule where clock_key = 'SUCCESSOR';
