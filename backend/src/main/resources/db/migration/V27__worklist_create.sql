create table worklist_task (
    id        bigint generated always as identity primary key,
    incident  text not null,
    part      text,
    step      text not null,
    role      text not null,
    post      bigint not null,
    post_role text not null,
    post_unit text not null,
    since     timestamptz not null,
    due       timestamptz,
    taken_by  bigint
);
comment on table worklist_task is 'やること: the open steps, at the post that has to act; kept in the transaction that opens or ends the step';
create unique index worklist_task_once on worklist_task (incident, step, coalesce(part, ''));
create index worklist_task_post on worklist_task (post_unit, post_role, due);
