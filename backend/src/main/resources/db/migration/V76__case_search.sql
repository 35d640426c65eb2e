-- The words of a case written one way, so that it is found however they are typed. Words of two kanji are the rule and trigrams
-- need three letters, so there is no index: the rows are short, and the list's other conditions come first.
create table case_search (
    incident text primary key references incident,
    words    text not null,
    folding  integer not null
);
comment on table case_search is 'The words by which a case is found, folded by the program (SearchText) when the case begins; where the folding is another version''s, folded anew at the start.';
