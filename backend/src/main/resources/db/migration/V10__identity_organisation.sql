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
comment on table unit is 'Units of the municipality under their body 実施機関, and contractors under the section that supervises them.';
create index unit_parent on unit (parent_code);

create table post (
    id        bigint generated always as identity primary key,
    role      text not null,
    unit_code text not null references unit,
    name      text not null,
    unique (role, unit_code)
);
comment on table post is 'One post for each role of a unit; several people may hold it.';
create index post_unit on post (unit_code);

create table account (
    id            bigint generated always as identity primary key,
    login         text not null unique check (login = lower(login) and login ~ '^[a-z0-9._-]{2,60}$'),
    display_name  text not null,
    mail          text,
    phone         text,
    password_hash text not null,
    demo          boolean not null default false,
    locked        boolean not null default false,
    created_at    timestamptz not null
);
comment on table account is 'People who log in. What they may do follows from the posts they hold, never from the account.';

create table holding (
    id         bigint generated always as identity primary key,
    post_id    bigint not null references post,
    account_id bigint not null references account,
    title      text,
    deputy     boolean not null default false,
    valid_from date not null,
    valid_to   date,
    check (valid_to is null or valid_to >= valid_from)
);
comment on table holding is 'Who holds a post from when to when, both days included; a deputy acts in the holder''s place.';
comment on column holding.title is 'Title of this person where it differs from the post''s name: 副園長 on the post 保育士.';
create index holding_post on holding (post_id);
create index holding_account on holding (account_id);

create table duty_telephone (
    id        bigint generated always as identity primary key,
    unit_code text not null references unit,
    label     text not null,
    number    text not null,
    night     boolean not null default false,
    position  int not null,
    unique (unit_code, label)
);
comment on table duty_telephone is 'Whom to telephone, by unit; a case asks for its line, lowest position first.';
