-- 期限一覧: the open clocks of all cases, what falls due first.
drop index if exists clock_running;
create index clock_open on clock (limit_at, id) where state in ('RUNNING', 'PROVISIONAL');

-- 自分の予定表への配信: one address for each person. What opens it is a secret, of which only the fingerprint is kept.
create table calendar_feed (
    account     bigint primary key references account,
    secret_hash text not null unique,
    made_at     timestamptz not null,
    read_at     timestamptz
);
comment on table calendar_feed is 'The calendar address of a person: SHA-256 of its secret, when it was made and last read';

-- 期限の見張り: what it mended by itself.
create table clock_repair (
    id        bigint generated always as identity primary key,
    clock     text not null,
    incident  text,
    fault     text not null check (fault in ('NO_TIMER', 'TIMER_LEFT', 'DOUBLED')),
    mended_at timestamptz not null
);
create index clock_repair_latest on clock_repair (mended_at desc);
comment on table clock_repair is 'insert-only: timers of clocks that the watchdog set again or took away, and why';
