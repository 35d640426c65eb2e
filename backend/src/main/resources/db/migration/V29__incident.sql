--- 伏せるか残すか: what may be the name of somebody, in a text that leaves the office.
create table mask_decision (
    id         bigint generated always as identity primary key,
    incident   text not null references incident,
    spot       text not null check (spot ~ '^[0-9a-f]{64}$'),
    words      text not null,
    doubt      text not null check (doubt in ('WORD_OR_NAME', 'OF_ANOTHER', 'READING', 'NOT_REGISTERED')),
    choice     text not null check (choice in ('MASK', 'LEAVE')),
    written    text,
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    decided_at timestamptz not null
);
create index mask_decision_incident on mask_decision (incident, id);
comment on table mask_decision is
    'insert-only: whether words that may name somebody are masked in what leaves the office; the latest of a spot holds';
comment on column mask_decision.spot is 'SHA-256 of the words with their neighbours: the same place in any paper of the case';
comment on column mask_decision.written is 'What stands for somebody who is not registered: 関係者Ａ';
