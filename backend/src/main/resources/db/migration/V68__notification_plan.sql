-- 本人対応の計画: until which day everybody is to be told; the limit of the notice moves to the end of that day.
create table notification_plan (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    until       date not null,
    plan        text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index notification_plan_case on notification_plan (incident, id);
comment on table notification_plan is 'insert-only: until which day everybody concerned is to be told and how, as approved by the chief; the last one counts';
