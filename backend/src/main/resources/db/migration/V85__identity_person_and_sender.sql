-- A person is a personnel number 職員番号, not an account: whoever has two accounts is one person wherever two people are needed.
alter table account add column personnel_number text check (personnel_number ~ '^[0-9A-Z-]{1,20}$');
create index account_person on account (personnel_number);
comment on column account.personnel_number is 'Whose account it is: accounts of one number are one person''s; not known of accounts entered before this column was there, each of which is a person of its own';

create view same_person as
select id as account, id as other from account
union all
select a.id, b.id from account a join account b on b.personnel_number = a.personnel_number and b.id <> a.id;
comment on view same_person is 'Every account beside each account of the same person, itself among them';

create or replace view case_party as
select distinct last_word.incident, same.other as account
from (select distinct on (incident, account) incident, account, party from party_mark order by incident, account, id desc) last_word
join same_person same on same.account = last_word.account
where last_word.party;
comment on view case_party is 'Who is a party to a case today, with every account of that person';

-- 代行入力: whose word it is, as a person; only where the sender has no account is the name alone known.
alter table on_behalf_entry add column sender_account bigint references account;
comment on column on_behalf_entry.sender_account is 'Whose word it is, where that person has an account';
