create table usage_import (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    key         uuid not null,
    sha256      text not null,
    entries     int not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, key)
);
create index usage_import_file on usage_import (incident, sha256);
comment on table usage_import is
    'insert-only: files from which usage was taken over; the file itself and its name are not kept';
comment on column usage_import.entries is 'How many rows were taken over';

create table usage_entry (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    key         uuid,
    import      bigint references usage_import,
    corrects    bigint unique references usage_entry,
    removed     boolean not null,
    out_at      timestamptz not null,
    in_at       timestamptz,
    approx      boolean not null,
    user_name   text not null,
    media       text[] not null,
    lost_media  int[] not null,
    equipment   text,
    purpose     text,
    witness     text,
    reality     text,
    raw         text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, key),
    check (in_at is null or in_at >= out_at)
);
create index usage_entry_incident on usage_entry (incident, out_at);
comment on table usage_entry is
    'insert-only: use of the lost thing and its like as recorded; a correction is a new row';
comment on column usage_entry.key is 'The press of the button that sent it; null for a row of a file';
comment on column usage_entry.import is 'The file from which it was taken over';
comment on column usage_entry.removed is 'The row only strikes out the one that it corrects';
comment on column usage_entry.media is 'The things as the book names them';
comment on column usage_entry.lost_media is 'Numbers of the lost things among them';
comment on column usage_entry.reality is 'What is known to have been otherwise than the book says';
comment on column usage_entry.raw is 'The line as the file had it';
