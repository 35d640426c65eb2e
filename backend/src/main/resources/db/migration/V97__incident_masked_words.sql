-- Whoever reads a case masked must not learn by a search that it names somebody.
alter table case_search add column masked_words text not null default '';
alter table case_search alter column masked_words drop default;
comment on column case_search.masked_words is 'The same words with everybody named in the case masked, for those who do not read all of the names.';
-- Folded anew at the next start, which masks.
update case_search set folding = 0;
