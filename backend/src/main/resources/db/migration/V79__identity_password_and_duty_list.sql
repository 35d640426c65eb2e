-- A password that somebody else chose is temporary; each new one ends the sessions that began with an older one.
alter table account
    add column password_temporary boolean not null default false,
    add column password_round     int not null default 0;
comment on column account.password_temporary is 'Somebody else chose the password: it is changed before anything else is done';
comment on column account.password_round is 'How often the password was changed; a session of an earlier round is nobody''s';

-- 当直・連絡先名簿 is kept by the administrator: an entry is ended, never removed, because calls were made under it.
alter table duty_telephone
    add column ended boolean not null default false,
    drop constraint duty_telephone_unit_code_label_key;
create unique index duty_telephone_label on duty_telephone (unit_code, label) where not ended;
