-- What the watch over the clocks saw last, for the nodes that do not look themselves: one row.
create table clock_look (
    one_row    boolean primary key default true check (one_row),
    looked_at  timestamptz not null,
    written_at timestamptz not null,
    faults     jsonb not null
);
comment on column clock_look.looked_at is 'by the clock of the office';
comment on column clock_look.written_at is 'by the clock of the database';
