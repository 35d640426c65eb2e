create table call_heard (
    incident      text primary key references incident,
    caller_name   text not null,
    caller_post   text,
    caller_unit   text not null,
    phone         text,
    began_at      timestamptz not null,
    danger        text not null check (danger in ('NONE', 'SOME', 'UNKNOWN', 'NOT_ASKED')),
    danger_text   text,
    told          text[] not null,
    notes         text,
    call_back_at  timestamptz,
    heard_by      bigint not null,
    heard_by_name text not null,
    heard_by_post text not null,
    recorded_at   timestamptz not null
);
comment on table call_heard is 'insert-only: 電話聞き取り票, what was heard and told on the first telephone call beside the facts of the case';
