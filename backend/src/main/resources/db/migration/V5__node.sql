create table node (
    id          uuid primary key,
    started_at  timestamptz not null default clock_timestamp(),
    alive_until timestamptz not null,
    program     text not null,
    draft_key   text not null
);
comment on table node is
    'The programs that run on this database now; a row is renewed while its program lives and removed when it '
    'ends';
comment on column node.program is 'The build, which must be the same everywhere';
comment on column node.draft_key is 'Says whether two nodes have the same key, and nothing about it';
