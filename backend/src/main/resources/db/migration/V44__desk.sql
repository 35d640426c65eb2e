-- The desk of a clerk: who has taken a task, who must not do it, why it came to a higher post; drafts of step forms.
alter table worklist_task
    add taken_at    timestamptz,
    add excluded    bigint[] not null default '{}',
    add passed_over text check (passed_over in ('PARTY', 'SECOND_PERSON')),
    add check ((taken_by is null) = (taken_at is null));
comment on column worklist_task.excluded is 'Accounts that must not do the step besides the parties: a second person is another one than the first';
comment on column worklist_task.passed_over is 'Why the step waits at a higher post than its own';

create table step_draft (
    account   bigint not null references account,
    incident  text not null,
    part      text not null,
    step      text not null,
    content   bytea not null,
    saved_at  timestamptz not null,
    primary key (incident, step, part, account)
);
comment on table step_draft is 'A step''s form begun and not yet sent: encrypted, of one account, gone 30 days after the last save';
create index step_draft_saved on step_draft (saved_at);
