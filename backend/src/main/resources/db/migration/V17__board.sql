-- 自分の予定表への配信: one address for each person. What opens it is a secret, of which only the fingerprint is kept.
create table calendar_feed (
    account     bigint primary key references account,
    secret_hash text not null unique,
    made_at     timestamptz not null,
    read_at     timestamptz
);
comment on table calendar_feed is
    'The calendar address of a person: SHA-256 of its secret, when it was made and last read';
