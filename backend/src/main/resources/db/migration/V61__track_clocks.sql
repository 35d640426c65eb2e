-- 二度目の期限: a clock runs once at a time; what is to be done again (a plan that was returned, a closing after a facility joined) gets another.
drop index clock_once;
create unique index clock_once on clock (incident, coalesce(part, ''), clock_key) where state in ('RUNNING', 'PROVISIONAL');
create index clock_of_case on clock (incident);

-- 差戻し後の出し直し: a returned plan has a limit of its own.
alter table clock_rule drop constraint clock_rule_condition, drop constraint clock_rule_basis;
alter table clock_rule
    add constraint clock_rule_condition check (condition in ('ALWAYS', 'WRONGFUL_PURPOSE', 'DATE_GIVEN', 'RETURNED', 'AFTER_3_MONTHS', 'AFTER_6_MONTHS', 'AFTER_12_MONTHS')),
    add constraint clock_rule_basis check (basis in ('KNOWN', 'HEAD_REPORTED', 'DUTY_KNOWN', 'FINAL_FILED', 'CONTRACTOR_KNEW', 'PLAN_DEMANDED', 'PLAN_HANDED_IN',
        'PLAN_RETURNED', 'PLAN_APPROVED', 'MEETING', 'TRACKS_ENDED', 'CLOSED', 'DATE_GIVEN'));
insert into clock_rule (clock_key, condition, version, valid_from, part, duty, basis, calendar, ladder, warning_days, strength, article)
values ('PREVENTION_PLAN', 'RETURNED', 1, '2012-04-01', 'CASE', true, 'PLAN_RETURNED', 'MUNICIPAL', 'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安（差戻し後の出し直し）');
insert into clock_rule_line (rule, line, amount, unit, limit_time)
select id, 1, 5, 'OPEN_DAYS', time '17:15' from clock_rule where clock_key = 'PREVENTION_PLAN' and condition = 'RETURNED';

create table prevention_measure_done (
    plan        bigint not null,
    number      int not null,
    done_on     date not null,
    account     text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (plan, number),
    foreign key (plan, number) references prevention_measure
);
comment on table prevention_measure_done is 'insert-only: on which day a measure with a date was done, and how that shows';

-- 会議の変更: the meeting may be chosen again; the last choice counts.
alter table council_meeting_choice drop constraint council_meeting_choice_pkey;
alter table council_meeting_choice
    add column id     bigint generated always as identity primary key,
    add column reason text;
create index council_meeting_choice_case on council_meeting_choice (incident, id);
comment on table council_meeting_choice is 'insert-only: the meeting at which a case is reported; chosen again with the reason where it was moved';
