create table evidence_directory (
    one_row boolean default true primary key check (one_row),
    id      uuid not null
);
comment on table evidence_directory is
    'The directory of evidence that belongs to this database: one row, once the first file could be kept';
comment on column evidence_directory.id is 'The same as in the directory itself';

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
    unit_code      text not null references unit,
    acted_by       bigint not null references account,
    acted_name     text not null,
    acted_post     text not null,
    added_at       timestamptz not null,
    request_key    uuid not null,
    unique (incident, number),
    unique (acted_by, request_key)
);
comment on table attachment is 'insert-only: files of a case; their bytes lie in the evidence directory';
comment on column attachment.number is 'Its number in the case';
comment on column attachment.file is 'Name of the file in the evidence directory';
comment on column attachment.size is 'Bytes kept, whose hash is sha256';
comment on column attachment.arrived_size is 'Bytes as they arrived, whose hash is arrived_sha256';
comment on column attachment.removed is 'What was taken out of the file when it arrived';
comment on column attachment.unit_code is 'The unit for which it was added';
comment on column attachment.request_key is 'The press of the button that sent it';

create table attachment_withdrawal (
    attachment   bigint primary key references attachment,
    incident     text not null references incident,
    reason       text not null,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    withdrawn_at timestamptz not null
);
create index attachment_withdrawal_incident on attachment_withdrawal (incident);
comment on table attachment_withdrawal is 'insert-only: files that no longer count; their bytes stay';

create table attachment_check (
    id         bigint generated always as identity primary key,
    attachment bigint not null references attachment,
    incident   text not null references incident,
    outcome    text not null check (outcome in ('SAME', 'DIFFERENT', 'NOT_READABLE')),
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    checked_at timestamptz not null
);
create index attachment_check_latest on attachment_check (attachment, id desc);
create index attachment_check_incident on attachment_check (incident);
comment on table attachment_check is
    'insert-only: whether the bytes kept were still those of the hash, each time somebody looked';

create table custody_entry (
    id             bigint generated always as identity primary key,
    incident       text not null references incident,
    medium_no      int not null,
    number         int not null check (number > 0),
    received_from  text,
    released_at    timestamptz,
    since          timestamptz not null,
    holder         text not null,
    place          text not null,
    sealed         boolean not null,
    condition      text not null,
    photos         bigint[] not null,
    acted_by       bigint not null references account,
    acted_name     text not null,
    acted_post     text not null,
    recorded_at    timestamptz not null,
    first_revision int generated always as (1) stored,
    foreign key (incident, medium_no, first_revision) references medium (incident, medium_no, revision),
    unique (incident, medium_no, number),
    check (number = 1 or released_at = since)
);
comment on table custody_entry is
    'insert-only: who has a found thing, where and since when; the chain has neither gap nor overlap';
comment on column custody_entry.medium_no is 'The thing by its number in the case';
comment on column custody_entry.number is 'The place in the chain, 1 is who found it';
comment on column custody_entry.released_at is 'When the holder before gave it away';
comment on column custody_entry.photos is 'Its photographs, among the attachments of the case';
comment on column custody_entry.first_revision is
    'Always 1: a thing is referred to by its first revision, which every thing has';
