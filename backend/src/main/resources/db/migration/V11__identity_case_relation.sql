create table case_relation (
    incident   text not null,
    relation   text not null check (relation in ('ORIGIN', 'FACILITY', 'SECTION', 'DEPARTMENT', 'PARTY')),
    unit_code  text references unit,
    account_id bigint references account,
    check ((relation = 'PARTY') = (unit_code is null)),
    check ((relation = 'PARTY') = (account_id is not null)),
    unique nulls not distinct (incident, relation, unit_code, account_id)
);
comment on table case_relation is 'insert-only: which units a case belongs to and who is a party to it. Who sees a case is decided by this table and the posts held today, nothing else.';
create index case_relation_unit on case_relation (unit_code, incident);
