-- 組織: units, posts, people, and who holds what.

create table unit (
    code        text primary key check (code ~ '^[A-Z][0-9A-Z-]{0,19}$'),
    name        text not null,
    kind        text not null check (kind in ('BODY', 'DEPARTMENT', 'SECTION', 'FACILITY', 'OFFICE', 'CONTRACTOR')),
    parent_code text references unit,
    body_code   text not null references unit,
    phone       text,
    position    int not null default 0,
    check ((kind = 'BODY') = (parent_code is null))
);
create index unit_parent on unit (parent_code);
comment on table unit is
    'Units of the municipality under their body 実施機関, and contractors under the section that supervises them.';
comment on column unit.body_code is 'The body 実施機関 under which it stands; a body stands under itself';
comment on column unit.position is 'Its place among the units of the same parent, the lowest first';

create table post (
    id        bigint generated always as identity primary key,
    role      text not null
        check (role in ('facility-staff', 'facility-head', 'section-staff', 'section-chief',
            'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor',
            'superintendent', 'auditor', 'public-relations', 'security-office', 'council-member',
            'contractor')),
    unit_code text not null references unit,
    name      text not null,
    unique (role, unit_code)
);
create index post_unit on post (unit_code);
comment on table post is 'One post for each role of a unit; several people may hold it.';
comment on column post.role is 'What its holder does: the word of Role';

create table account (
    id                 bigint generated always as identity primary key,
    login              text not null unique check (login = lower(login) and login ~ '^[a-z0-9._-]{2,60}$'),
    display_name       text not null,
    mail               text,
    phone              text,
    password_hash      text not null,
    demo               boolean not null default false,
    locked             boolean not null default false,
    created_at         timestamptz not null,
    password_temporary boolean not null default false,
    password_round     int not null default 0,
    personnel_number   text check (personnel_number ~ '^[0-9A-Z-]{1,20}$')
);
create index account_person on account (personnel_number);
comment on table account is
    'People who log in. What they may do follows from the posts they hold, never from the account.';
comment on column account.password_temporary is
    'Somebody else chose the password: it is changed before anything else is done';
comment on column account.password_round is
    'Raised by each new password, lock, unlock and end of a post that acts at once; a session of an earlier '
    'round is nobody''s';
comment on column account.personnel_number is
    'Whose account it is: accounts of one number are one person''s; null where it is not known, and then it is a '
    'person of its own';
comment on column account.mail is 'Where notices go; null where nobody is written to';
comment on column account.demo is 'Made for trying the program; a production refuses a database that holds one';

create view same_person as
select id as account, id as other from account
union all
select a.id, b.id from account a join account b on b.personnel_number = a.personnel_number and b.id <> a.id;
comment on view same_person is 'Every account beside each account of the same person, itself among them';

-- A holding that never counted, cancelled before it began or taken back as a slip, ends on the day before it begins:
-- the period is empty, so whoever asks for a day does not find it. Ranges of one number stand for equality: so no
-- extension is needed.
create table holding (
    id          bigint generated always as identity primary key,
    post_id     bigint not null references post,
    account_id  bigint not null references account,
    title       text,
    deputy      boolean not null default false,
    valid_from  date not null,
    valid_to    date,
    void_reason text,
    entered_on  date,
    constraint holding_period check (valid_to >= valid_from - 1),
    constraint holding_void check (void_reason is null or valid_to < valid_from),
    constraint holding_once exclude using gist (
        int8range(post_id, post_id, '[]') with &&, int8range(account_id, account_id, '[]') with &&,
        daterange(valid_from, valid_to + 1) with &&)
);
create index holding_post on holding (post_id);
create index holding_account on holding (account_id);
comment on table holding is
    'Who holds a post from when to when, both days included, each person once at a time; a deputy acts in the '
    'holder''s place. A void holding ends on the day before it begins.';
comment on column holding.title is 'Title of this person where it differs from the post''s name: 副園長 on the post 保育士.';
comment on column holding.void_reason is 'Why a holding that had begun or was about to was taken back';
comment on column holding.entered_on is
    'The day of the appointment; null where the program entered it at its first start';
comment on column holding.deputy is 'Acts in the place of whoever holds the post';
comment on column holding.valid_to is 'The last day; null while no end is known';

-- 当直・連絡先名簿: an entry is ended, never removed, because calls were made under it.
create table duty_telephone (
    id        bigint generated always as identity primary key,
    unit_code text not null references unit,
    label     text not null,
    number    text not null,
    night     boolean not null default false,
    position  int not null,
    mail      text,
    ended     boolean not null default false
);
create unique index duty_telephone_label on duty_telephone (unit_code, label) where not ended;
comment on table duty_telephone is
    'Whom to telephone; an entry with a mail address is a duty desk that is asked to telephone at night';
comment on column duty_telephone.label is 'The name of the line as the list says it';
comment on column duty_telephone.night is 'Answered outside the office hours';
comment on column duty_telephone.position is 'The lowest is called first';
comment on column duty_telephone.mail is 'Where a duty desk is asked at night to telephone';
comment on column duty_telephone.ended is 'No longer called, and kept because calls were made under it';

create table login_throttle (
    subject text primary key,
    tries   int not null,
    since   timestamptz not null
);
comment on table login_throttle is
    'Failed logins of the last quarter of an hour, by login and by address, as digests; in the database so that '
    'every node counts together.';
comment on column login_throttle.subject is 'Digest of the login or of the address';
comment on column login_throttle.since is 'When the quarter of an hour that is counted began';

-- Whoever tries wrong passwords waits longer each time, by login and address together: the same login from elsewhere,
-- and others from the same address, go on.
create table login_pause (
    subject  text primary key,
    tries    int not null,
    last_try timestamptz not null
);
comment on table login_pause is 'Failed logins of one login from one address; forgotten an hour after the last one.';
comment on column login_pause.subject is 'Digest of login and address: a mistyped login may be a password';
