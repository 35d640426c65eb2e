-- 関係所属: a case concerns units of any kind, not only facilities, and each has a line of its own.
-- A case of a section that nobody has received yet gets its unit; its line begins at the next start. One that its
-- section has received, and one that is closed, goes on without: for it nothing more is asked of a line.

alter table incident_facility rename to concerned_unit;
alter table concerned_unit rename constraint incident_facility_joined_whole to concerned_unit_joined_whole;
alter table concerned_unit rename constraint incident_facility_pkey to concerned_unit_pkey;
alter table concerned_unit rename constraint incident_facility_incident_fkey to concerned_unit_incident_fkey;
alter table concerned_unit rename constraint incident_facility_unit_code_fkey to concerned_unit_unit_code_fkey;
alter table concerned_unit rename constraint incident_facility_acted_by_fkey to concerned_unit_acted_by_fkey;
comment on table concerned_unit is 'insert-only: 関係所属, the units that a case concerns';
comment on column concerned_unit.known_at is
    'When its people knew; null, as are reason and who said so, for the unit of the first report';

insert into concerned_unit (incident, unit_code, joined_at)
select i.number, i.origin_unit, i.reported_at
from incident i
where i.status <> 'CLOSED'
  and not exists (select 1 from chief_receipt r where r.incident = i.number and r.part is null)
on conflict do nothing;

alter table case_relation drop constraint case_relation_relation_check;
update case_relation set relation = 'CONCERNED_UNIT' where relation = 'FACILITY';
insert into case_relation (incident, relation, unit_code)
select incident, 'CONCERNED_UNIT', unit_code from concerned_unit on conflict do nothing;
alter table case_relation add constraint case_relation_relation_check
    check (relation in ('ORIGIN', 'CONCERNED_UNIT', 'SECTION', 'DEPARTMENT'));

-- 係長: the head of the line in a section's own case.
alter table post drop constraint post_role_check, add constraint post_role_check
    check (role in ('facility-staff', 'facility-head', 'section-staff', 'subsection-chief', 'section-chief',
        'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor', 'superintendent',
        'auditor', 'public-relations', 'security-office', 'council-member', 'contractor'));
alter table clock drop constraint clock_doer_role_check, add constraint clock_doer_role_check
    check (doer_role in ('facility-staff', 'facility-head', 'section-staff', 'subsection-chief', 'section-chief',
        'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor', 'superintendent',
        'auditor', 'public-relations', 'security-office', 'council-member', 'contractor'));

-- The diagrams name a place in the line; those of earlier versions name a role.
alter table worklist_task drop constraint worklist_task_role_check, add constraint worklist_task_role_check
    check (role in ('line-staff', 'line-head', 'line-chief', 'facility-staff', 'facility-head', 'section-staff',
        'subsection-chief', 'section-chief', 'department-director', 'secretariat', 'secretariat-head', 'admin',
        'deputy-mayor', 'superintendent', 'auditor', 'public-relations', 'security-office', 'council-member',
        'contractor'));
alter table worklist_task drop constraint worklist_task_post_role_check, add constraint worklist_task_post_role_check
    check (post_role in ('facility-staff', 'facility-head', 'section-staff', 'subsection-chief', 'section-chief',
        'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor', 'superintendent',
        'auditor', 'public-relations', 'security-office', 'council-member', 'contractor'));

-- The section's own receipt is no step any more: its chief receives from the section's line.
delete from worklist_task where step = 'section-receipt';
delete from step_draft where step = 'section-receipt';
update on_behalf_entry set step = 'chief-receipt' where step = 'section-receipt';
alter table worklist_task drop constraint worklist_task_step_check, add constraint worklist_task_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'decide-council-report', 'assign-meeting', 'compile-paper', 'confirm-paper', 'record-meeting-held',
        'closing-check'));
alter table step_draft drop constraint step_draft_step_check, add constraint step_draft_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'decide-council-report', 'assign-meeting', 'compile-paper', 'confirm-paper', 'record-meeting-held',
        'closing-check'));
alter table on_behalf_entry drop constraint on_behalf_entry_step_check, add constraint on_behalf_entry_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'decide-council-report', 'assign-meeting', 'compile-paper', 'confirm-paper', 'record-meeting-held',
        'closing-check'));
alter table chief_receipt add constraint chief_receipt_of_a_part check (part is not null) not valid;
alter table instruction add constraint instruction_of_a_part check (part is not null) not valid;

alter table clock_rule drop constraint clock_rule_part;
update clock_rule set part = 'UNIT' where part = 'FACILITY';
alter table clock_rule add constraint clock_rule_part
    check (part in ('CASE', 'UNIT', 'DUTY', 'MEASURE', 'MEETING', 'REQUEST', 'CONTRACTOR', 'REVIEW'));

comment on column head_report.part is 'The unit concerned';
comment on column chief_receipt.part is
    'The unit concerned; null only where a section received a case before every unit had a line';
comment on column instruction.part is
    'The unit concerned; null only where a section received a case before every unit had a line';
comment on column search_round.part is 'The unit concerned';
comment on column worklist_task.part is 'The unit concerned or duty; null where the step is the whole case''s';
comment on column worklist_task.role is 'What the diagram asks for: a place in the unit''s line, or a role';
comment on column step_draft.part is 'The unit concerned or duty, empty where the step is the whole case''s';
comment on column on_behalf_entry.part is
    'The unit concerned or duty of the step; null where the step is the whole case''s';
comment on column clock.part is 'The unit concerned, duty, measure or review; null where the rule''s part is the case';
comment on column clock_rule.part is
    'Of what there are several: units concerned, duties with their addressee, measures, meetings, requests of '
    'members, contractors, reviews';

-- Who telephones may be anybody; callers of earlier versions were of the unit.
alter table call_heard add column caller_kind text not null default 'UNIT'
    check (caller_kind in ('UNIT', 'RESIDENT', 'OTHER_MUNICIPALITY', 'POLICE', 'MEDIA', 'OTHER'));
alter table call_heard alter column caller_kind drop default;
comment on column call_heard.caller_kind is 'UNIT: somebody of the unit; else who from outside called about it';
comment on column call_heard.caller_unit is 'For which unit the caller spoke, or about which somebody from outside did';
