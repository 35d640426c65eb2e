-- 再発防止策の実施: each measure of an approved plan is done, verified by another person, put off or handed over.

create table measure_work (
    id         bigint generated always as identity primary key,
    incident   text not null references incident,
    plan       int not null,
    number     int not null check (number > 0),
    part       text not null,
    begun_at   timestamptz not null,
    unique (incident, plan, number),
    foreign key (incident, plan) references prevention_plan (incident, number)
);
create index measure_work_part on measure_work (incident, part, id);
comment on table measure_work is
    'insert-only: measures of approved plans whose doing is waited for; the row is written with the start of its process';
comment on column measure_work.plan is 'Which version of the plan it is of';
comment on column measure_work.part is 'Its part of the case: measure-1 …; a measure of a later plan may have the same';

create table measure_period (
    work        bigint not null references measure_work,
    version     int not null check (version > 0),
    starts_on   date not null,
    ends_on     date not null,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (work, version),
    check (ends_on >= starts_on)
);
comment on table measure_period is
    'insert-only: from when until when a measure that is done again and again goes on; a later version prolongs it';

create table measure_report (
    work        bigint not null references measure_work,
    attempt     int not null check (attempt > 0),
    done_on     date not null,
    account     text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (work, attempt)
);
comment on table measure_report is
    'insert-only: that a measure was done, on which day and how that shows; after a return the next attempt';
comment on column measure_report.account is 'How it was done, in words';

create table measure_evidence (
    work          bigint not null,
    attempt       int not null,
    incident      text not null,
    attachment_no int not null,
    primary key (work, attempt, attachment_no),
    foreign key (work, attempt) references measure_report,
    foreign key (incident, attachment_no) references attachment (incident, number)
);
comment on table measure_evidence is 'insert-only: the files of the case that show that a measure was done';

create table measure_verification (
    work        bigint not null,
    attempt     int not null,
    outcome     text not null check (outcome in ('ACCEPTED', 'RETURNED')),
    reason      text,
    due         date,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (work, attempt),
    foreign key (work, attempt) references measure_report,
    constraint measure_verification_return check (
        case outcome when 'RETURNED' then reason is not null else due is null end)
);
comment on table measure_verification is 'insert-only: what another person found of a measure that was told as done';
comment on column measure_verification.reason is 'Why it does not convince';
comment on column measure_verification.due is 'Until when it is to be done after a return; null of one that has no date';

create table measure_extension (
    work        bigint not null references measure_work,
    version     int not null check (version > 0),
    former      date not null,
    due         date not null check (due > former),
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (work, version)
);
comment on table measure_extension is 'insert-only: that the date of a measure was put off, from which day to which';

create table measure_handover (
    work        bigint primary key references measure_work,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table measure_handover is
    'insert-only: that a measure which is not done yet goes on after the closing, by decision of the chief';

comment on table prevention_measure_done is
    'insert-only: on which day a measure was done, and how that shows: once another person has verified it; of one without '
    'a work it was written down before measures were verified';

alter table worklist_task drop constraint worklist_task_step_check, add constraint worklist_task_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'decide-council-report', 'assign-meeting', 'compile-paper',
        'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table step_draft drop constraint step_draft_step_check, add constraint step_draft_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'decide-council-report', 'assign-meeting', 'compile-paper',
        'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
alter table on_behalf_entry drop constraint on_behalf_entry_step_check, add constraint on_behalf_entry_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'record-measure', 'verify-measure', 'decide-council-report', 'assign-meeting', 'compile-paper',
        'confirm-paper', 'record-meeting-held', 'tell-persons-of-find', 'add-find-to-publication',
        'add-find-to-final-report', 'add-find-to-council-report', 'closing-check'));
