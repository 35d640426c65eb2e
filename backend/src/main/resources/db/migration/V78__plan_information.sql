-- Who is informed of an approved plan, how other contracts were re-checked after a case, and the office's own classes of
-- causes. Plans that are approved already inform nobody anew: their mails have left.

create table prevention_information (
    id          bigint generated always as identity primary key,
    plan        bigint not null references prevention_plan,
    post        bigint not null references post,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (plan, post)
);
create index prevention_information_post on prevention_information (post);
comment on table prevention_information is
    'insert-only: which directors an approved plan was reported to, by their posts; acted_by is whose word approved it';

create table prevention_reading (
    information bigint primary key references prevention_information,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table prevention_reading is 'insert-only: that a director opened the plan that was reported; twice is once';

create table contract_recheck (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    contract    bigint not null references contract,
    number      int not null check (number > 0),
    checked_on  date not null,
    missing     text[] not null check (missing <@ array['ACCIDENT_REPORT', 'SUBCONTRACT_APPROVAL', 'RETURN_OR_ERASURE',
        'INSPECTION', 'CONFIDENTIALITY', 'NO_OTHER_USE', 'NO_COPY_OR_TAKE_OUT', 'SUPERVISION']),
    follows     text check (follows <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, contract, number),
    constraint contract_recheck_follows check (cardinality(missing) = 0 or follows is not null)
);
create index contract_recheck_contract on contract_recheck (contract);
comment on table contract_recheck is
    'insert-only: 特記事項の見直し: another contract was looked through because of a case; the last of a contract counts';
comment on column contract_recheck.number is 'The first of the contract in the case is 1';
comment on column contract_recheck.checked_on is 'On which day it was looked through';
comment on column contract_recheck.missing is 'Which 特記事項 the contract lacks';
comment on column contract_recheck.follows is 'What is done about it; null where nothing is missing and nothing follows';

create table cause_class_change (
    id          bigint generated always as identity primary key,
    class       text not null references cause_class,
    words       text check (words <> ''),
    holds_from  date not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index cause_class_change_class on cause_class_change (class, holds_from, id);
comment on table cause_class_change is
    'insert-only: what an own class of causes 庁内 is called from a day on, or that it is not chosen any more';
comment on column cause_class_change.words is 'Null: from that day on it is not chosen any more; cases that chose it keep it';
comment on column cause_class_change.holds_from is 'The first day on which that holds';
comment on table cause_class is
    'The classes of causes that an analysis may choose from, of several schemes; own ones are added, none is removed';
comment on column cause_class.words is 'What it was called at first; later names stand in cause_class_change';
