create table worklist_task (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    part        text,
    step        text not null
        check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
            'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
            'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement',
            'record-notification', 'confirm-notification', 'decide-publication', 'record-publication',
            'section-receipt', 'draft-plan', 'decide-plan', 'decide-council-report', 'assign-meeting',
            'compile-paper', 'confirm-paper', 'record-meeting-held', 'closing-check')),
    role        text not null
        check (role in ('facility-staff', 'facility-head', 'section-staff', 'section-chief',
            'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor',
            'superintendent', 'auditor', 'public-relations', 'security-office', 'council-member',
            'contractor')),
    post        bigint not null references post,
    post_role   text not null
        check (post_role in ('facility-staff', 'facility-head', 'section-staff', 'section-chief',
            'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor',
            'superintendent', 'auditor', 'public-relations', 'security-office', 'council-member',
            'contractor')),
    post_unit   text not null references unit,
    since       timestamptz not null,
    due         timestamptz,
    taken_by    bigint references account,
    taken_at    timestamptz,
    excluded    bigint[] not null,
    passed_over text check (passed_over in ('PARTY', 'SECOND_PERSON')),
    check ((taken_by is null) = (taken_at is null))
);
create unique index worklist_task_once on worklist_task (incident, step, coalesce(part, ''));
create index worklist_task_post on worklist_task (post_unit, post_role, due);
comment on table worklist_task is
    'やること: the open steps, at the post that has to act; kept in the transaction that opens or ends the step';
comment on column worklist_task.excluded is
    'Accounts that must not do the step besides the parties: a second person is another one than the first';
comment on column worklist_task.passed_over is 'Why the step waits at a higher post than its own';
comment on column worklist_task.part is 'The facility or duty; null where the step is the whole case''s';
comment on column worklist_task.role is 'The role of the diagram';
comment on column worklist_task.post is 'The post that has to act today, with its role and unit beside it';
comment on column worklist_task.taken_by is 'Who has taken the task';
comment on column worklist_task.due is 'The limit of the clock that waits for it';

create table step_draft (
    account  bigint not null references account,
    incident text not null references incident,
    part     text not null,
    step     text not null
        check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
            'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
            'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement',
            'record-notification', 'confirm-notification', 'decide-publication', 'record-publication',
            'section-receipt', 'draft-plan', 'decide-plan', 'decide-council-report', 'assign-meeting',
            'compile-paper', 'confirm-paper', 'record-meeting-held', 'closing-check')),
    content  bytea not null,
    saved_at timestamptz not null,
    primary key (incident, step, part, account)
);
create index step_draft_saved on step_draft (saved_at);
comment on table step_draft is
    'A step''s form begun and not yet sent: encrypted, of one account, gone 30 days after the last save';
comment on column step_draft.part is 'The facility or duty, empty where the step is the whole case''s';
