-- Who sees a case and who must not act in it.

create table case_relation (
    incident  text not null references incident,
    relation  text not null check (relation in ('ORIGIN', 'FACILITY', 'SECTION', 'DEPARTMENT')),
    unit_code text not null references unit,
    primary key (incident, relation, unit_code)
);
create index case_relation_unit on case_relation (unit_code, incident);
comment on table case_relation is
    'insert-only: which units a case belongs to. Who sees a case is decided by this table, the posts that act in '
    'a party''s place, and the posts held today, nothing else.';

-- A post outside the case's line that acts because somebody nearer must not; it sees the case from then on.
create table case_acting_post (
    incident text not null references incident,
    post     bigint not null references post,
    since    timestamptz not null,
    primary key (incident, post)
);
comment on table case_acting_post is
    'insert-only: posts that had to act in the place of others in a case, and so see it';

-- 当事者: marked and taken back by decision, each with its reason; the last word on a person counts.
create table party_mark (
    id         bigint generated always as identity primary key,
    incident   text not null references incident,
    account    bigint not null references account,
    party      boolean not null,
    reason     text not null,
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    marked_at  timestamptz not null
);
create index party_mark_last on party_mark (incident, account, id desc);
comment on table party_mark is 'insert-only: who was marked a party to a case or freed of it, by whom, when and why';
comment on column party_mark.party is 'True marks, false frees';

create view case_party as
select distinct last_word.incident, same.other as account
from (select distinct on (incident, account) incident, account, party
      from party_mark order by incident, account, id desc) last_word
join same_person same on same.account = last_word.account
where last_word.party;
comment on view case_party is 'Who is a party to a case today, with every account of that person';
