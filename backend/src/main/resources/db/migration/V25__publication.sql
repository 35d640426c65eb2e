create table publication (
    id       bigint generated always as identity primary key,
    incident text not null unique,
    status   text not null,
    version  int not null
);
comment on table publication is 'where publication stands';

create table publication_decision (
    incident      text primary key,
    choice        text not null,
    reason        text not null,
    decided_at    timestamptz not null,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null
);
comment on table publication_decision is 'insert-only: whether to publish, with the reason';

create table publication_record (
    incident      text primary key,
    published_on  date not null,
    published_at  timestamptz,
    channels      text not null,
    words         text not null,
    recorded_by   bigint not null,
    recorded_post text not null,
    recorded_at   timestamptz not null
);
comment on table publication_record is 'insert-only: what was published, when and where';
