create table participant_withdrawal (
    participant   bigint      primary key references participant,
    reason        text        not null,
    acted_by      bigint      not null,
    acted_name    text        not null,
    acted_post    text        not null,
    withdrawn_at  timestamptz not null
);
comment on table participant_withdrawal is 'insert-only: who is no longer named in the case, by whom, when and why; what is read from then on is not masked for them, issued papers stay as they are';
