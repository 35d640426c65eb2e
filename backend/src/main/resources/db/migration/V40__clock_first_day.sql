-- 期限の規則、最初の日: five clocks, more units, and a ladder of a kind instead of single rungs.
drop table clock_rung;

alter table clock_rule drop constraint clock_rule_unit_check, drop constraint clock_rule_amount_check;
alter table clock_rule
    add column part              text not null default 'CASE' check (part in ('CASE', 'FACILITY', 'DUTY', 'MEASURE', 'MEETING')),
    add column first_day_counted boolean not null default false,
    add column limit_time        time,
    add column else_limit_time   time,
    add column calendar          text not null default 'MUNICIPAL' check (calendar in ('MUNICIPAL', 'NATIONAL', 'FACILITY')),
    add column ladder            text not null default 'HOUSE_ELAPSED' check (ladder in ('HOUSE_ELAPSED', 'HOUSE_DAYS')),
    add constraint clock_rule_unit_check check (unit in ('MINUTES', 'HOURS', 'OPEN_DAYS', 'SAME_OPEN_DAY')),
    add constraint clock_rule_amount_check check (case when unit = 'SAME_OPEN_DAY' then amount = 0 else amount > 0 end),
    add constraint clock_rule_limit_time check (unit in ('MINUTES', 'HOURS') or limit_time is not null),
    add constraint clock_rule_else_limit check ((unit = 'SAME_OPEN_DAY') = (else_limit_time is not null));
comment on column clock_rule.unit is 'MINUTES and HOURS elapse, nights included; OPEN_DAYS are counted; SAME_OPEN_DAY is the open day of the basis at limit_time, else the next open day at else_limit_time';
comment on column clock_rule.first_day_counted is 'Whether the day of the basis is day 1';
comment on column clock_rule.limit_time is 'The time of the limit''s day; null where the limit is a minute';
comment on column clock_rule.ladder is 'HOUSE_ELAPSED: half time, limit, both at once. HOUSE_DAYS: the last open day before, then the limit, at 09:00 of open days. After the limit both rise by a post each open day';

update clock_rule set part = 'FACILITY' where clock_key = 'HEAD_REPORT';

insert into clock_rule (clock_key, version, valid_from, part, amount, unit, first_day_counted, limit_time, else_limit_time, basis, ladder, strength, ground)
values ('CHIEF_RECEIPT', 1, date '2012-04-01', 'FACILITY', 30, 'MINUTES', false, null, null, 'HEAD_REPORTED', 'HOUSE_ELAPSED', 'HOUSE', '庁内の目安'),
       ('SECRETARIAT_TOLD', 1, date '2012-04-01', 'CASE', 0, 'SAME_OPEN_DAY', true, time '17:15', time '10:00', 'KNOWN', 'HOUSE_DAYS', 'HOUSE', '庁内の目安'),
       ('FIRST_SEARCH', 1, date '2012-04-01', 'FACILITY', 2, 'HOURS', false, null, null, 'KNOWN', 'HOUSE_ELAPSED', 'HOUSE', '庁内の目安'),
       ('WRITTEN_REPORT', 1, date '2012-04-01', 'FACILITY', 2, 'OPEN_DAYS', false, time '17:15', null, 'KNOWN', 'HOUSE_DAYS', 'HOUSE', '庁内の目安');

-- An act of which only the day is known, and a clock that ends without its act.
alter table clock drop constraint clock_state_check, drop constraint clock_check, drop constraint clock_check1, drop constraint clock_check2;
alter table clock
    add column met_on     date,
    add column ended_at   timestamptz,
    add column end_reason text,
    add constraint clock_state_check check (state in ('RUNNING', 'MET', 'MET_LATE', 'ENDED')),
    add constraint clock_met check ((state in ('MET', 'MET_LATE')) = (num_nonnulls(met_at, met_on) = 1) and num_nonnulls(met_at, met_on) <= 1),
    add constraint clock_late_reason check (state <> 'MET_LATE' or lateness_reason is not null),
    add constraint clock_ended check ((state = 'ENDED') = (ended_at is not null) and (state = 'ENDED') = (end_reason is not null));
comment on column clock.runs_from is 'From when it runs: the basis, or the entry where the limit was already past then; its ladder begins here';
comment on column clock.met_on is 'The day of the act where its time is not known';

-- A clock that was moved rings anew at its new limit, once there too.
alter table clock_act drop constraint clock_act_pkey, add primary key (clock, rung, due_at);
comment on table clock_act is 'insert-only: each rung rings once for the time at which it was due; skipped where a later one was already due';

-- When the clock was last set, at its start or by a move: a limit already past then rings from then on.
alter table clock add column rings_from timestamptz;
update clock set rings_from = started_at;
alter table clock alter column rings_from set not null;
