-- 「なぜ？」: how a limit was counted, in the words that were shown then.
create table clock_explanation (
    id          bigint generated always as identity primary key,
    clock       bigint not null references clock,
    kept_at     timestamptz not null,
    limit_at    timestamptz not null,
    sentence    text not null,
    article     text not null,
    explanation jsonb not null
);
create index clock_explanation_clock on clock_explanation (clock, id);
comment on table clock_explanation is 'insert-only: why a clock got its limit, at its start and at each move: the rule as one sentence, its article, the steps of the count and its days as a picture, so that the case prints the same for ever';
