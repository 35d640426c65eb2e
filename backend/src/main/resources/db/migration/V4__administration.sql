-- 担当者の登録: an appointment to a post that gives power over all cases, or over who holds what, counts when a second person
-- has confirmed it.
create table appointment (
    id          bigint generated always as identity primary key,
    holding     bigint references holding,
    post        bigint not null references post,
    account     bigint not null references account,
    title       text,
    deputy      boolean not null,
    valid_from  date not null,
    valid_to    date,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    proposed_at timestamptz not null
);
comment on table appointment is
    'insert-only: who was proposed to hold a post that gives power over all cases or over who holds what; '
    'nothing counts before its decision';
comment on column appointment.holding is
    'The holding that is to last until valid_to; null where a new one is to be entered';

create table appointment_decision (
    appointment bigint primary key references appointment,
    confirmed   boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    decided_at  timestamptz not null,
    check (confirmed or reason is not null)
);
comment on table appointment_decision is
    'insert-only: what another person than the proposer and the one appointed said, or that the proposer took it '
    'back';
