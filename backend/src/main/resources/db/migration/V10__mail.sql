create table mail_outbox (
    id              bigint generated always as identity primary key,
    mail_key        text not null unique,
    recipient       text not null,
    subject         text not null,
    body            text not null,
    created_at      timestamptz not null,
    state           text not null check (state in ('WAITING', 'SENDING', 'SENT', 'DEAD')),
    tries           int not null,
    next_try_at     timestamptz not null,
    sent_at         timestamptz,
    last_fault      text,
    incident        text,
    account         bigint,
    tries_at_resend int not null default 0
);
create index mail_outbox_open on mail_outbox (next_try_at, id) where state in ('WAITING', 'SENDING');
create index mail_outbox_undelivered on mail_outbox (incident) where state <> 'SENT';
comment on table mail_outbox is 'Mails written in the transaction that causes them, sent afterwards; one per key. next_try_at of a mail being sent is the end of its lease';

create table mail_resend (
    id             bigint generated always as identity primary key,
    mail           bigint not null references mail_outbox,
    tries          int not null,
    fault          text,
    resent_by      bigint not null,
    resent_by_name text not null,
    resent_at      timestamptz not null
);
create index mail_resend_mail on mail_resend (mail);
comment on table mail_resend is 'insert-only: mails that somebody sent again, and what had hindered them';
