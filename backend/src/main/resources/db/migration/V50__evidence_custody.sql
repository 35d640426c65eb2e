create table custody_entry (
    id bigint generated always as identity primary key,
    incident text not null references incident,
    medium int not null check (medium > 0),
    number int not null check (number > 0),
    received_from text,
    released_at timestamptz,
    since timestamptz not null,
    holder text not null,
    place text not null,
    sealed boolean not null,
    condition text not null,
    photos bigint[] not null,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    recorded_at timestamptz not null,
    unique (incident, medium, number),
    check (number = 1 or released_at = since)
);
comment on table custody_entry is 'insert-only: who has a found thing, where and since when; the chain has neither gap nor overlap, photos are numbers of attachments of the case';
