-- 内閣府の「国民の祝日」一覧, as it was uploaded, and what was adopted from it.
create table holidays_list (
    id          bigint generated always as identity primary key,
    content     bytea not null,
    sha256      text not null,
    first_year  integer not null,
    last_year   integer not null,
    uploaded_by bigint,
    uploaded_at timestamptz not null
);
comment on table holidays_list is 'insert-only: the Cabinet Office''s list of holidays (syukujitsu.csv), byte for byte as the administrator uploaded it';

create table adopted_holiday (
    id      bigint generated always as identity primary key,
    version bigint not null references calendar_version,
    list    bigint not null references holidays_list,
    day     date not null,
    name    text
);
comment on table adopted_holiday is 'insert-only: days on which the list corrects the kept library; the latest row of a day counts, name null is no holiday';
create index adopted_holiday_day on adopted_holiday (day);
