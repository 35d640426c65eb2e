-- ノード: the programs that run on this database now. A row is renewed while its program lives and goes when it ends.
create table node (
    id          uuid primary key,
    started_at  timestamptz not null default clock_timestamp(),
    alive_until timestamptz not null,
    program     text not null,
    draft_key   text not null
);
comment on table node is 'running programs; program is the build, draft_key says whether two nodes have the same key and nothing about it';
