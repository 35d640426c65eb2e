create table search (
    id       bigint generated always as identity primary key,
    incident text    not null,
    part     text    not null,
    status   text    not null,
    version  integer not null,
    unique (incident, part)
);
comment on table search is 'where the search of a facility stands; its rounds are the facts';

create table search_round (
    id              bigint generated always as identity primary key,
    incident        text        not null,
    part            text        not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    places          text        not null,
    other_places    text,
    searchers       text        not null,
    account         text        not null,
    result          text        not null,
    end_reason      text,
    found_at        timestamptz,
    found_where     text,
    found_by        text,
    found_condition text,
    recorded_by     bigint      not null,
    recorded_post   text        not null,
    recorded_at     timestamptz not null,
    check (ended_at is null or ended_at >= started_at)
);
create index on search_round (incident, part);
comment on table search_round is 'insert-only: rounds of a search as recorded';

create table search_end_act (
    id            bigint generated always as identity primary key,
    incident      text        not null,
    part          text        not null,
    act           text        not null,
    done_at       timestamptz not null,
    reason        text,
    recorded_by   bigint      not null,
    recorded_post text        not null,
    recorded_at   timestamptz not null
);
create index on search_end_act (incident, part);
comment on table search_end_act is 'insert-only: agreements to end a search, confirmations and returns';
