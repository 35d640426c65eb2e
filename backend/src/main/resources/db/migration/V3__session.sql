-- Sessions lie in the database, so that a restart logs nobody out and every node knows them. The columns are Spring
-- Session's.

create table login_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint not null,
    last_access_time      bigint not null,
    max_inactive_interval int not null,
    expiry_time           bigint not null,
    principal_name        varchar(100)
);
create index login_session_expiry on login_session (expiry_time);
create index login_session_principal on login_session (principal_name);
comment on table login_session is
    'Who is logged in on which browser; removed when it ends. Times are the machine''s, in milliseconds, not the '
    'office''s.';
comment on column login_session.principal_name is 'Id of the account';

create table login_session_attributes (
    session_primary_id char(36) not null references login_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea not null,
    primary key (session_primary_id, attribute_name)
);
comment on table login_session_attributes is
    'What a session remembers, each a text in UTF-8: account, login, round, beginning, kind of browser. No '
    'address.';
comment on column login_session_attributes.attribute_name is 'The word under which it is remembered';
