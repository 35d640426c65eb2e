-- Whoever tries wrong passwords waits longer each time, by login and address together: the same login from elsewhere, and
-- others from the same address, go on.
create table login_pause (
    subject  text primary key,
    tries    int not null,
    last_try timestamptz not null
);
comment on table login_pause is 'Failed logins of one login from one address; forgotten an hour after the last one.';
comment on column login_pause.subject is 'Digest of login and address: a mistyped login may be a password';

delete from login_throttle;
comment on table login_throttle is 'Failed logins of the last quarter of an hour, by login and by address, as digests; in the database so that every node counts together.';
