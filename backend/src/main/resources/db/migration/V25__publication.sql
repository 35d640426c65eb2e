create table publication_decision (
    incident    text primary key references incident,
    choice      text not null check (choice in ('AT_ONCE', 'BATCH', 'NOT')),
    reason      text not null,
    decided_at  timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table publication_decision is 'insert-only: whether to publish, with the reason';

create table publication_record (
    incident     text primary key references publication_decision,
    published_on date not null,
    published_at timestamptz,
    channels     text[] not null
        check (channels <@ array['PRESS_RELEASE', 'PRESS_CONFERENCE', 'WEBSITE', 'BULLETIN', 'COUNCIL', 'OTHER']),
    words        text not null,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null
);
comment on table publication_record is 'insert-only: what was published, when and where';
comment on column publication_record.published_at is 'The hour; null where only the day is known';
comment on column publication_record.words is 'The text that was published';
