create table audit (
    id          bigint generated always as identity primary key,
    at          timestamptz not null,
    kind        text not null check (kind in ('ACT', 'READ')),
    incident    text references incident,
    acted_by    bigint references account,
    acted_name  text not null,
    acted_posts text[] not null,
    what        text not null,
    detail      text,
    address     text
);
create index audit_incident on audit (incident, id desc);
create index audit_organisation on audit (id desc) where incident is null;
comment on table audit is
    'insert-only: every act and every read of case contents: who, with which posts at that moment, when, what, '
    'from which address.';
comment on column audit.acted_by is
    'Null for the program itself (no address) and for requests without login (with address).';
comment on column audit.what is
    'Code of the act (the event) or of the read (the operation); no personal data, nor in detail.';
comment on column audit.acted_posts is 'All posts held at that moment: a read is done in none of them alone';
comment on column audit.incident is 'The case; null for what concerns the organisation, the login or a list';
