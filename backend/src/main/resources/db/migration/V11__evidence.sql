-- The directory of evidence that belongs to this database: one row, once the first file could be kept.
create table evidence_directory (
    one_row boolean default true primary key check (one_row),
    id      uuid not null
);

create table attachment (
    id             bigint generated always as identity primary key,
    incident       text not null references incident,
    number         int not null check (number > 0),
    kind           text not null check (kind in ('PHOTO', 'PAPER', 'SENDERS_PAPER', 'OTHER')),
    name           text not null,
    description    text,
    type           text not null check (type in ('JPEG', 'PNG', 'PDF', 'WORD', 'EXCEL', 'POWERPOINT', 'TEXT', 'MAIL')),
    file           text not null unique,
    size           bigint not null check (size > 0),
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    arrived_size   bigint not null,
    arrived_sha256 text not null check (arrived_sha256 ~ '^[0-9a-f]{64}$'),
    removed        text not null check (removed in ('NOTHING', 'DETAILS', 'LOCATION')),
    unit_code      text not null,
    acted_by       bigint not null,
    acted_name     text not null,
    acted_post     text not null,
    added_at       timestamptz not null,
    request_key    uuid not null,
    unique (incident, number),
    unique (acted_by, request_key)
);
comment on table attachment is 'insert-only: files of a case, their bytes in the evidence directory under the name in file; size and sha256 of the bytes kept and of those that arrived';

create table attachment_withdrawal (
    attachment   bigint primary key references attachment,
    incident     text not null references incident,
    reason       text not null,
    acted_by     bigint not null,
    acted_name   text not null,
    acted_post   text not null,
    withdrawn_at timestamptz not null
);
create index attachment_withdrawal_incident_idx on attachment_withdrawal (incident);
comment on table attachment_withdrawal is 'insert-only: files that no longer count; their bytes stay';

create table attachment_check (
    id         bigint generated always as identity primary key,
    attachment bigint not null references attachment,
    incident   text not null references incident,
    outcome    text not null check (outcome in ('SAME', 'DIFFERENT', 'NOT_READABLE')),
    acted_by   bigint not null,
    acted_name text not null,
    acted_post text not null,
    checked_at timestamptz not null
);
create index attachment_check_attachment_id_idx on attachment_check (attachment, id desc);
create index attachment_check_incident_idx on attachment_check (incident);
comment on table attachment_check is 'insert-only: whether the bytes kept were still those of the hash, each time somebody looked';

create table custody_entry (
    id            bigint generated always as identity primary key,
    incident      text not null references incident,
    medium        int not null check (medium > 0),
    number        int not null check (number > 0),
    received_from text,
    released_at   timestamptz,
    since         timestamptz not null,
    holder        text not null,
    place         text not null,
    sealed        boolean not null,
    condition     text not null,
    photos        bigint[] not null,
    acted_by      bigint not null,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null,
    unique (incident, medium, number),
    check (number = 1 or released_at = since)
);
comment on table custody_entry is 'insert-only: who has a found thing, where and since when; the chain has neither gap nor overlap, photos are numbers of attachments of the case';
