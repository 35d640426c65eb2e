-- 当直・連絡先名簿: a duty desk has a mail address beside its number.
alter table duty_telephone add column mail text;
comment on table duty_telephone is 'Whom to telephone; an entry with a mail address is a duty desk that is asked to telephone at night';

-- 電話連絡: at night a mail alone reaches nobody.
create table clock_call (
    id        bigint generated always as identity primary key,
    clock     bigint not null references clock,
    rung      text not null,
    due_at    timestamptz not null,
    post      bigint not null references post,
    label     text,
    number    text,
    opened_at timestamptz not null,
    unique (clock, rung, due_at)
);
comment on table clock_call is 'insert-only: a rung that fell into the night, whom to reach by telephone, and under which entry of the duty list';

create table clock_call_told (
    call        bigint primary key references clock_call,
    reached     text not null,
    told_at     timestamptz not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_call_told is 'insert-only: whom the call reached and when, and who wrote it down';
