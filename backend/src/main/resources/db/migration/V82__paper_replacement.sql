-- 差替え: an issued council paper gives way to the next one.

create table paper_replacement (
    draft       bigint primary key references council_draft,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index paper_replacement_acted_by on paper_replacement (acted_by);
comment on table paper_replacement is 'insert-only: issued papers that gave way to the next one';
comment on column paper_replacement.draft is 'The paper as it was compiled and confirmed';
comment on column paper_replacement.reason is 'What changed, in a sentence that the next paper prints';
