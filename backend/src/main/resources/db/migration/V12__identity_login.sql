create table login_throttle (
    subject  text primary key,
    tries    int not null,
    since    timestamptz not null
);
comment on table login_throttle is 'Failed logins of the last quarter of an hour, by account and by address; in the database so that every node counts together.';
