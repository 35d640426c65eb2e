create table usage_import (
    id            bigint generated always as identity primary key,
    incident      text not null,
    key           uuid not null,
    sha256        text not null,
    entries       int not null,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null,
    unique (incident, key)
);
create index usage_import_incident_sha256_idx on usage_import (incident, sha256);
comment on table usage_import is 'insert-only: files from which usage was taken over; the file itself and its name are not kept';

create table usage_entry (
    id            bigint generated always as identity primary key,
    incident      text not null,
    key           uuid,
    import        bigint references usage_import,
    corrects      bigint unique references usage_entry,
    removed       boolean not null default false,
    out_at        timestamptz not null,
    in_at         timestamptz,
    approx        boolean not null,
    user_name     text not null,
    media         text[] not null,
    lost_media    int[] not null,
    equipment     text,
    purpose       text,
    witness       text,
    reality       text,
    raw           text,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null,
    unique (incident, key),
    check (in_at is null or in_at >= out_at)
);
create index usage_entry_incident_out_at_idx on usage_entry (incident, out_at);
comment on table usage_entry is 'insert-only: use of the lost thing and its like as recorded; a correction is a new row';
