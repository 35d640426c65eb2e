create table clock_late_start (
    incident    text primary key,
    reason      text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_late_start is 'insert-only: why a case was entered when limits were already past; one reason for all of them';
