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
    incident        text references incident,
    account         bigint references account,
    tries_at_resend int not null default 0
);
create index mail_outbox_open on mail_outbox (next_try_at, id) where state in ('WAITING', 'SENDING');
create index mail_outbox_undelivered on mail_outbox (incident) where state <> 'SENT';
comment on table mail_outbox is 'Mails written in the transaction that causes them, sent afterwards; one per key';
comment on column mail_outbox.mail_key is 'What the mail is about and whose it is; the same key is never written twice';
comment on column mail_outbox.incident is 'The case it is about, so that somebody can be telephoned instead';
comment on column mail_outbox.account is
    'Whose mail it is, so that it goes to the address of today when it is sent again';
comment on column mail_outbox.next_try_at is 'When it is tried next; of a mail being sent the end of its lease';
comment on column mail_outbox.tries_at_resend is
    'How often it had been tried when somebody last sent it again: pauses are counted anew from there';

create table mail_resend (
    id         bigint generated always as identity primary key,
    mail       bigint not null references mail_outbox,
    tries      int not null,
    fault      text,
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    resent_at  timestamptz not null
);
create index mail_resend_mail on mail_resend (mail);
comment on table mail_resend is 'insert-only: mails that somebody sent again, and what had hindered them';
comment on column mail_resend.tries is 'How often it had been tried by then';
comment on column mail_resend.fault is 'What had hindered it';
