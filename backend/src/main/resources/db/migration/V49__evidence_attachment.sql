create table attachment (
    id bigint generated always as identity primary key,
    incident text not null references incident,
    number int not null check (number > 0),
    kind text not null check (kind in ('PHOTO', 'PAPER', 'SENDERS_PAPER', 'OTHER')),
    name text not null,
    description text,
    type text not null check (type in ('JPEG', 'PNG', 'PDF', 'WORD', 'EXCEL', 'POWERPOINT', 'TEXT', 'MAIL')),
    file text not null unique,
    size bigint not null check (size > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    arrived_size bigint not null,
    arrived_sha256 text not null check (arrived_sha256 ~ '^[0-9a-f]{64}$'),
    removed text not null check (removed in ('NOTHING', 'DETAILS', 'LOCATION')),
    unit_code text not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    added_at timestamptz not null,
    request_key uuid not null,
    unique (incident, number),
    unique (acted_by, request_key)
);
comment on table attachment is 'insert-only: files of a case, their bytes in the evidence directory under the name in file; size and sha256 of the bytes kept and of those that arrived';

create table attachment_withdrawal (
    attachment bigint primary key references attachment,
    incident text not null references incident,
    reason text not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    withdrawn_at timestamptz not null
);
create index on attachment_withdrawal (incident);
comment on table attachment_withdrawal is 'insert-only: files that no longer count; their bytes stay';

create table attachment_check (
    id bigint generated always as identity primary key,
    attachment bigint not null references attachment,
    incident text not null references incident,
    outcome text not null check (outcome in ('SAME', 'DIFFERENT', 'NOT_READABLE')),
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    checked_at timestamptz not null
);
create index on attachment_check (attachment, id desc);
create index on attachment_check (incident);
comment on table attachment_check is 'insert-only: whether the bytes kept were still those of the hash, each time somebody looked';
