create table worklist_task (
    id          bigint generated always as identity primary key,
    incident    text not null,
    part        text,
    step        text not null,
    role        text not null,
    post        bigint not null,
    post_role   text not null,
    post_unit   text not null,
    since       timestamptz not null,
    due         timestamptz,
    taken_by    bigint,
    taken_at    timestamptz,
    excluded    bigint[] not null default '{}',
    passed_over text check (passed_over in ('PARTY', 'SECOND_PERSON')),
    check ((taken_by is null) = (taken_at is null))
);
create unique index worklist_task_once on worklist_task (incident, step, coalesce(part, ''));
create index worklist_task_post on worklist_task (post_unit, post_role, due);
comment on table worklist_task is 'やること: the open steps, at the post that has to act; kept in the transaction that opens or ends the step';
comment on column worklist_task.excluded is 'Accounts that must not do the step besides the parties: a second person is another one than the first';
comment on column worklist_task.passed_over is 'Why the step waits at a higher post than its own';

create table step_draft (
    account  bigint not null references account,
    incident text not null,
    part     text not null,
    step     text not null,
    content  bytea not null,
    saved_at timestamptz not null,
    primary key (incident, step, part, account)
);
create index step_draft_saved on step_draft (saved_at);
comment on table step_draft is 'A step''s form begun and not yet sent: encrypted, of one account, gone 30 days after the last save';
