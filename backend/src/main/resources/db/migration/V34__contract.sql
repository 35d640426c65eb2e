-- 契約台帳: to whom work with personal information is entrusted, and which contracts a case concerns.

create table contract (
    id          bigint generated always as identity primary key,
    key         uuid not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (acted_by, key)
);
comment on table contract is
    'insert-only: contracts by which work is entrusted; what each says stands in its versions';
comment on column contract.key is 'The press of the button that entered it';

create table contract_version (
    id           bigint generated always as identity primary key,
    contract     bigint not null references contract,
    contractor   text not null references unit,
    work         text not null,
    kind         text not null check (kind in ('ENTRUSTMENT', 'DESIGNATED_MANAGER')),
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    clauses      text[] not null check (clauses <@ array['ACCIDENT_REPORT', 'SUBCONTRACT_APPROVAL', 'RETURN_OR_ERASURE',
        'INSPECTION', 'CONFIDENTIALITY', 'NO_OTHER_USE', 'NO_COPY_OR_TAKE_OUT', 'SUPERVISION']),
    clause_words text,
    notice_hours int check (notice_hours between 1 and 720),
    reason       text,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
create index contract_version_contract on contract_version (contract, id desc);
comment on table contract_version is
    'insert-only: what a contract says; a correction is a new version, the latest holds';
comment on column contract_version.work is '委託業務名 as it stands in the contract';
comment on column contract_version.valid_to is 'The last day; null while no end is known';
comment on column contract_version.clauses is '特記事項 that the contract has';
comment on column contract_version.notice_hours is
    'Within how many hours the contractor tells of an accident; null where the contract names no time';
comment on column contract_version.reason is 'Why it was corrected; null of the first version';

create table contract_section (
    version   bigint not null references contract_version,
    position  int not null check (position > 0),
    unit_code text not null references unit,
    primary key (version, position),
    unique (version, unit_code)
);
create index contract_section_unit on contract_section (unit_code, version);
comment on table contract_section is 'insert-only: the sections in charge of a contract 所管課; the first leads 主管課';

create view contract_now as
select distinct on (contract) * from contract_version order by contract, id desc;
comment on view contract_now is 'What each contract says today';

create table case_contract (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    contract    bigint not null references contract,
    concerned   boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index case_contract_last on case_contract (incident, contract, id desc);
comment on table case_contract is
    'insert-only: which contracts a case concerns; the last word on a contract holds, every word stays';
comment on column case_contract.concerned is 'False takes it back';
comment on column case_contract.reason is 'Why it was taken back, or why the program entered it by itself';

create view case_contract_now as
select incident, contract
from (select distinct on (incident, contract) incident, contract, concerned
      from case_contract order by incident, contract, id desc) last_word
where concerned;
comment on view case_contract_now is 'Which contracts each case concerns today';

-- Who belongs to a case by a contract follows from the register: it ends when the contract is taken back.
create view case_unit as
select incident, unit_code from case_relation
union all
select c.incident, v.contractor from case_contract_now c join contract_now v on v.contract = c.contract
union all
select c.incident, s.unit_code
from case_contract_now c join contract_now v on v.contract = c.contract join contract_section s on s.version = v.id
union all
select c.incident, d.code
from case_contract_now c join contract_now v on v.contract = c.contract join contract_section s on s.version = v.id
    join unit u on u.code = s.unit_code join unit d on d.code = u.parent_code and d.kind = 'DEPARTMENT';
comment on table case_relation is
    'insert-only: to which units a case belongs by its facts. Who sees a case is decided by case_unit, which adds '
    'those of its contracts, by the posts that act in a party''s place, and by the posts held today, nothing else.';
comment on view case_unit is
    'To which units a case belongs today: by its facts, and by its contracts their contractor, sections and '
    'departments';

create table contract_chain (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    contract    bigint not null references contract,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index contract_chain_last on contract_chain (incident, contract, id desc);
comment on table contract_chain is
    'insert-only: 再委託の連鎖 below a contract as known in a case; a later one stands in for an earlier one';
comment on column contract_chain.reason is 'Why it was corrected; null of the first one';

create table contract_chain_link (
    chain             bigint not null references contract_chain,
    position          int not null check (position > 0),
    name              text not null,
    unit_code         text references unit,
    employer_declared text,
    employer_found    text,
    how_known         text not null,
    primary key (chain, position)
);
comment on table contract_chain_link is
    'insert-only: who stands in a chain, the first is employed by the contractor itself';
comment on column contract_chain_link.unit_code is 'Where it is a contractor of the organisation';
comment on column contract_chain_link.employer_declared is 'For whom the people worked, as it was declared';
comment on column contract_chain_link.employer_found is 'For whom they worked, as it turned out';

create table contractor_plan_demand (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    contract     bigint not null references contract,
    demanded_at  timestamptz not null,
    due          date,
    words        text,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
create index contractor_plan_demand_last on contractor_plan_demand (incident, contract, id desc);
comment on table contractor_plan_demand is 'insert-only: 計画を求めた: a contractor was asked for its own prevention plan';
comment on column contractor_plan_demand.due is 'Until when; null where the rule''s time counts';

create table contractor_plan_receipt (
    demand       bigint primary key references contractor_plan_demand,
    incident     text not null references incident,
    received_at  timestamptz not null,
    words        text,
    attachment   int,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    foreign key (incident, attachment) references attachment (incident, number),
    check (words is not null or attachment is not null)
);
comment on table contractor_plan_receipt is 'insert-only: 計画を受け取った: what a contractor handed in';
comment on column contractor_plan_receipt.attachment is 'Number of the file of the case that holds it';
