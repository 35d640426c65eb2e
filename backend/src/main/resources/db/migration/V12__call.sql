create table call_heard (
    incident     text primary key references incident,
    caller_name  text not null,
    caller_post  text,
    caller_unit  text not null references unit,
    phone        text,
    began_at     timestamptz not null,
    danger       text not null check (danger in ('NONE', 'SOME', 'UNKNOWN', 'NOT_ASKED')),
    danger_text  text,
    told         text[] not null
        check (told <@ array['TELL_HEAD', 'KEEP_AS_IS', 'NO_SPREAD', 'WRITE_DOWN', 'KEEP_MAIL',
            'CALL_RECEIVER', 'UNPLUG', 'TAKE_DOWN', 'POLICE']),
    notes        text,
    call_back_at timestamptz,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
comment on table call_heard is
    'insert-only: 電話聞き取り票, what was heard and told on the first telephone call beside the facts of the case';
comment on column call_heard.caller_unit is 'For which unit the caller spoke';
comment on column call_heard.danger is 'Whether harm was near';
comment on column call_heard.told is 'What the caller was told to do';
comment on column call_heard.call_back_at is 'When the caller will be called back';
