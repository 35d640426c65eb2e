-- 暦の版: every change of what is open and closed makes a version, so that a count can be repeated with the one it was
-- made with.
create table calendar_version (
    number     bigint generated always as identity primary key,
    cause      text not null check (cause in ('LIBRARY', 'LOCAL_DAYS', 'LOCAL_DAY_END', 'HOLIDAYS_LIST')),
    detail     text,
    acted_by   bigint references account,
    acted_name text not null,
    acted_post text not null,
    made_at    timestamptz not null,
    check (acted_by is not null or acted_name = '自動')
);
comment on table calendar_version is
    'insert-only: the versions of the calendars; a row of another table counts from the version that it names';
comment on column calendar_version.cause is
    'What made the version: the kept library of holidays, local days, an earlier end of one, or the Cabinet '
    'Office''s list';
comment on column calendar_version.detail is 'Name and version of the library';
comment on column calendar_version.acted_by is 'Null where the program itself made it';

insert into calendar_version (cause, detail, acted_name, acted_post, made_at)
values ('LIBRARY', '@holiday-jp/holiday_jp 2.5.1', '自動', '', timestamptz '2026-11-23T00:00:00Z');

-- 独自の閉庁日・開庁日: of the whole municipality, or of one facility.
create table local_day (
    id         bigint generated always as identity primary key,
    version    bigint not null references calendar_version,
    unit_code  text references unit,
    opens      boolean not null,
    pattern    text not null check (pattern in ('DATES', 'YEARLY', 'WEEKLY')),
    month_day  text check (month_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
    weekday    int check (weekday >= 1 and weekday <= 7),
    valid_from date not null,
    valid_to   date,
    name       text not null,
    check ((pattern = 'YEARLY') = (month_day is not null)),
    check ((pattern = 'WEEKLY') = (weekday is not null)),
    check (pattern <> 'DATES' or valid_to is not null),
    check (valid_to is null or valid_to >= valid_from)
);
comment on table local_day is
    'insert-only: local closing and opening days (地方自治法4条の2), valid from and to, both days included; an earlier '
    'end is a row of local_day_end';
comment on column local_day.unit_code is 'The facility; null for the whole municipality';
comment on column local_day.pattern is
    'DATES: each day from valid_from to valid_to. YEARLY: month_day of each year. WEEKLY: weekday of each week, '
    '1 is Monday; it opens only where nothing but the weekend closes';
comment on column local_day.opens is 'Open although the calendar closes, otherwise closed although it opens';
comment on column local_day.month_day is 'The day of each year as MM-DD';
comment on column local_day.valid_to is 'The last day as it was entered; null while no end is known';

create table local_day_end (
    local_day bigint primary key references local_day,
    version   bigint not null references calendar_version,
    last_day  date not null,
    reason    text not null
);
comment on table local_day_end is
    'insert-only: the day on which a local day holds for the last time; before valid_from it never held';

-- 内閣府の「国民の祝日」一覧, as it was uploaded, and what was adopted from it.
create table holidays_list (
    id          bigint generated always as identity primary key,
    content     bytea not null,
    sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    first_year  int not null,
    last_year   int not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    uploaded_at timestamptz not null
);
comment on table holidays_list is
    'insert-only: the Cabinet Office''s list of holidays (syukujitsu.csv), byte for byte as the administrator '
    'uploaded it';
comment on column holidays_list.first_year is 'The first year of which the list tells';

create table adopted_holiday (
    id      bigint generated always as identity primary key,
    version bigint not null references calendar_version,
    list    bigint not null references holidays_list,
    day     date not null,
    name    text
);
create index adopted_holiday_day on adopted_holiday (day);
comment on table adopted_holiday is
    'insert-only: days on which the list corrects the kept library; the latest row of a day counts, name null is '
    'no holiday';
comment on column adopted_holiday.name is 'Its name; null where the day is no holiday after all';
