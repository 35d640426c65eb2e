-- 事故の種類と不正の目的のおそれ: what the first report said may turn out otherwise, and the duty to report is judged on it.
create table incident_nature (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    kind             text not null,
    malice           text not null check (malice in ('YES', 'NO', 'UNKNOWN')),
    known_at         timestamptz not null,
    reason           text not null,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null
);
create index incident_nature_of_case on incident_nature (incident, id);
comment on table incident_nature is 'insert-only: what kind of incident it is and whether a wrongful purpose is suspected, as known since then; the last one holds, and the first report stays as it was given';
