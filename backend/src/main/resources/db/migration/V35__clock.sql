-- The time within which a contractor tells: what its contract names, else 24 hours.

insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis, calendar,
    ladder, warning_days, strength, article)
select clock_key, condition, 2, valid_from, valid_to, part, duty, basis, calendar, ladder, warning_days,
    'CONTRACT', '契約に期限がないときは知った時から24時間以内'
from clock_rule where clock_key = 'ENTRUSTEE_NOTICE' and condition = 'ALWAYS' and version = 1;

insert into clock_rule_line (rule, line, amount, unit)
select id, 1, 24, 'HOURS' from clock_rule
where clock_key = 'ENTRUSTEE_NOTICE' and condition = 'ALWAYS' and version = 2;

alter table clock add column given_hours int check (given_hours > 0);
comment on column clock.given_hours is
    'The hours that a contract names in place of the rule''s own time; null where the rule''s counts';

-- By the time somebody here hears of it the contractor's notice is made: late, the reason is asked for afterwards.
alter table clock drop constraint clock_late_reason, add constraint clock_late_reason
    check (state <> 'MET_LATE' or lateness_reason is not null
        or clock_key in ('SECRETARIAT_TOLD', 'ENTRUSTEE_NOTICE'));
