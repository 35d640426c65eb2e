create table mail_outbox (
    id          bigint generated always as identity primary key,
    mail_key    text not null unique,
    recipient   text not null,
    subject     text not null,
    body        text not null,
    created_at  timestamptz not null,
    state       text not null check (state in ('WAITING', 'SENDING', 'SENT', 'DEAD')),
    tries       integer not null,
    next_try_at timestamptz not null,
    sent_at     timestamptz,
    last_fault  text
);
comment on table mail_outbox is 'Mails written in the transaction that causes them, sent afterwards; one per key. next_try_at of a mail being sent is the end of its lease';
create index mail_outbox_open on mail_outbox (next_try_at, id) where state in ('WAITING', 'SENDING');
