-- 受託者からの通知の九項目: what a contractor tells the city of an accident (個人情報保護法26条1項ただし書, 施行規則8条1項).
create table contractor_notice (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    contract    bigint not null references contract,
    number      int not null check (number > 0),
    told_at     timestamptz not null,
    teller      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, contract, number)
);
comment on table contractor_notice is
    'insert-only: 受託者からの通知: what the contractor of a contract told the city of the case; a later one supplements';
comment on column contractor_notice.number is 'The first of the contract in the case is 1';
comment on column contractor_notice.told_at is 'When the contractor told the city';
comment on column contractor_notice.teller is
    'Who of the contractor told it; null where the contractor entered it with its own account';

create table contractor_notice_section (
    notice  bigint not null references contractor_notice,
    section text not null references unit,
    primary key (notice, section)
);
comment on table contractor_notice_section is 'insert-only: which sections of the contract a notice was given to';

create table contractor_notice_item (
    notice bigint not null references contractor_notice,
    item   text not null check (item in ('SUMMARY', 'INFORMATION', 'PERSONS', 'CAUSE', 'SECONDARY_HARM',
        'PERSON_NOTICE', 'PUBLICATION', 'PREVENTION', 'OTHER')),
    words  text,
    primary key (notice, item)
);
comment on table contractor_notice_item is 'insert-only: each of the nine items of a notice';
comment on column contractor_notice_item.words is 'What the contractor knew of it; null: 未把握, not known yet';
