alter table first_report add column last_seen_approx boolean not null default false;
alter table first_report alter column last_seen_approx drop default;
comment on column first_report.last_seen_approx is 'The time is about right: 頃.';
