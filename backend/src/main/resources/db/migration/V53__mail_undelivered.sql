-- Which case a mail is about and whose it is, so that somebody can be telephoned instead; and who sent one again.
alter table mail_outbox
    add column incident       text,
    add column account        bigint,
    add column tries_at_resend integer not null default 0;
update mail_outbox set incident = substring(body from '/incidents/([0-9]{4}-[0-9]{4,})'),
                       account  = substring(mail_key from '/([0-9]{1,18})$')::bigint;
create index mail_outbox_undelivered on mail_outbox (incident) where state <> 'SENT';

create table mail_resend (
    id             bigint generated always as identity primary key,
    mail           bigint not null references mail_outbox,
    tries          integer not null,
    fault          text,
    resent_by      bigint not null,
    resent_by_name text not null,
    resent_at      timestamptz not null
);
create index mail_resend_mail on mail_resend (mail);
comment on table mail_resend is 'insert-only: mails that somebody sent again, and what had hindered them';
