-- 期限の規則: dated rows; a running clock keeps the version it started with.

create table clock_rule (
    id           bigint generated always as identity primary key,
    clock_key    text not null
        check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
            'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT',
            'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
            'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
            'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'EFFECTIVENESS')),
    version      int not null,
    valid_from   date not null,
    valid_to     date,
    basis        text not null,
    strength     text not null,
    article      text not null,
    part         text not null default 'CASE',
    calendar     text not null default 'MUNICIPAL' check (calendar in ('MUNICIPAL', 'NATIONAL', 'FACILITY')),
    ladder       text not null,
    condition    text not null default 'ALWAYS',
    duty         boolean not null default true,
    warning_days int[] not null default '{}',
    constraint clock_rule_version unique (clock_key, condition, version),
    constraint clock_rule_valid check (valid_to is null or valid_to >= valid_from),
    constraint clock_rule_part
        check (part in ('CASE', 'FACILITY', 'DUTY', 'MEASURE', 'MEETING', 'REQUEST', 'CONTRACTOR', 'REVIEW')),
    constraint clock_rule_ladder check (ladder in ('HOUSE_ELAPSED', 'HOUSE_DAYS', 'STATUTORY')),
    constraint clock_rule_warning
        check ((ladder = 'STATUTORY') = (cardinality(warning_days) > 0) and 0 < all (warning_days)),
    constraint clock_rule_strength check (strength in ('LAW', 'GUIDELINE', 'ORDINANCE', 'HOUSE', 'CONTRACT', 'PLAN')),
    constraint clock_rule_condition
        check (condition in ('ALWAYS', 'WRONGFUL_PURPOSE', 'DATE_GIVEN', 'RETURNED', 'ASKED_AGAIN',
            'AFTER_3_MONTHS', 'AFTER_6_MONTHS', 'AFTER_12_MONTHS')),
    constraint clock_rule_basis
        check (basis in ('KNOWN', 'HEAD_REPORTED', 'DUTY_KNOWN', 'FINAL_FILED', 'CONTRACTOR_KNEW',
            'PLAN_DEMANDED', 'PLAN_HANDED_IN', 'PLAN_RETURNED', 'PLAN_APPROVED', 'JUDGING_ASKED', 'MEETING',
            'TRACKS_ENDED', 'CLOSED', 'DATE_GIVEN'))
);
comment on table clock_rule is
    'insert-only: rules of the deadlines, dated versions for each key and condition; the latest version valid on '
    'the day of the basis counts';
comment on column clock_rule.basis is 'Of which event it counts; DATE_GIVEN and MEETING are dates, to come or past';
comment on column clock_rule.strength is '法令・指針・条例、要綱・庁内の目安・契約・計画: what stands behind the limit itself';
comment on column clock_rule.article is 'The words of the ground: law and article, or 庁内の目安';
comment on column clock_rule.part is
    'Of what there are several: facilities, duties with their addressee, measures, meetings, requests of '
    'members, contractors, reviews';
comment on column clock_rule.ladder is
    'HOUSE_ELAPSED: half time, limit, both at once. HOUSE_DAYS: the last open day before, then the limit, at '
    '09:00 of open days. After the limit both rise by a post each open day. STATUTORY: 09:00 of every day, open '
    'or closed, on each warning day, from the nearest one daily, on the last open day before, on the limit''s '
    'day; after it a post higher each day; each by telephone too';
comment on column clock_rule.condition is
    'In which cases this rule is taken; where none is for the case''s condition, the one for ALWAYS is';
comment on column clock_rule.duty is 'False: on these days nothing had to be done at all, and the article says why';
comment on column clock_rule.warning_days is
    'Of STATUTORY: so many days before the limit''s day; from the smallest on it rings daily';
comment on column clock_rule.version is 'Counts up for each key and condition';
comment on column clock_rule.valid_to is 'The last day of the basis on which it counts; null while no end is known';
comment on column clock_rule.calendar is 'By which days are open';

-- What a rule counts. Most rules have one line; none where there is no duty.
create table clock_rule_line (
    rule              bigint not null references clock_rule,
    line              int not null check (line > 0),
    amount            int not null,
    unit              text not null
        check (unit in ('MINUTES', 'HOURS', 'CALENDAR_DAYS', 'OPEN_DAYS', 'SAME_OPEN_DAY', 'MONTHS',
            'GIVEN_DATE')),
    direction         text not null default 'AFTER' check (direction in ('AFTER', 'BEFORE')),
    first_day_counted boolean not null default false,
    shifts            boolean not null default false,
    limit_time        time,
    else_limit_time   time,
    primary key (rule, line),
    constraint clock_rule_line_amount check (case unit
        when 'SAME_OPEN_DAY' then amount = 0
        when 'GIVEN_DATE' then amount = 0
        when 'MINUTES' then amount >= 0
        else amount > 0 end),
    constraint clock_rule_line_time check (case
        when unit in ('MINUTES', 'HOURS') then limit_time is null and not first_day_counted and not shifts
        when unit in ('OPEN_DAYS', 'SAME_OPEN_DAY') then limit_time is not null and not shifts
        else true end),
    constraint clock_rule_line_else check ((unit = 'SAME_OPEN_DAY') = (else_limit_time is not null)),
    constraint clock_rule_line_before check (direction = 'AFTER' or unit in ('CALENDAR_DAYS', 'OPEN_DAYS'))
);
comment on table clock_rule_line is
    'insert-only: what a rule counts; of several lines of one rule the earliest limit counts';
comment on column clock_rule_line.amount is 'How many of the unit; 0 minutes is 直ちに, and a given date needs no amount';
comment on column clock_rule_line.unit is
    'MINUTES and HOURS elapse, nights included; CALENDAR_DAYS, OPEN_DAYS and MONTHS (民法143条) are counted; '
    'SAME_OPEN_DAY is the open day of the basis at limit_time, else the next open day at else_limit_time; '
    'GIVEN_DATE is the day of the basis itself';
comment on column clock_rule_line.direction is 'AFTER the basis, or backwards BEFORE it';
comment on column clock_rule_line.first_day_counted is 'Whether the day of the basis is day 1';
comment on column clock_rule_line.shifts is
    'Whether a last day that is closed in the rule''s calendar gives way to the next open one (before the basis: '
    'to the one before)';
comment on column clock_rule_line.limit_time is
    'The time of the limit''s day; null is its end, 24:00, or where time elapses the minute';
comment on column clock_rule_line.else_limit_time is
    'The time on the next open day, where the day of the basis is closed or too late';

-- The rules of the deadlines as they stand; an administrator changes them by new versions.
insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis, calendar,
    ladder, warning_days, strength, article) values
('HEAD_REPORT', 'ALWAYS', 1, '2012-04-01', null, 'FACILITY', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_ELAPSED', '{}', 'HOUSE', '庁内の目安'),
('CHIEF_RECEIPT', 'ALWAYS', 1, '2012-04-01', null, 'FACILITY', true, 'HEAD_REPORTED', 'MUNICIPAL',
    'HOUSE_ELAPSED', '{}', 'HOUSE', '庁内の目安'),
('SECRETARIAT_TOLD', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('FIRST_SEARCH', 'ALWAYS', 1, '2012-04-01', null, 'FACILITY', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_ELAPSED', '{}', 'HOUSE', '庁内の目安'),
('WRITTEN_REPORT', 'ALWAYS', 1, '2012-04-01', null, 'FACILITY', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('ASSESSMENT', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('PRELIMINARY_REPORT', 'ALWAYS', 1, '2012-04-01', '2023-03-31', 'DUTY', false, 'DUTY_KNOWN', 'MUNICIPAL',
    'STATUTORY', '{2}', 'LAW', '国への報告義務なし（個人情報保護法が市区町村に適用されたのは令和5年4月1日から）'),
('PRELIMINARY_REPORT', 'ALWAYS', 2, '2023-04-01', null, 'DUTY', true, 'DUTY_KNOWN', 'MUNICIPAL',
    'STATUTORY', '{2}', 'GUIDELINE', '個人情報保護法68条1項・施行規則44条1項「速やかに」、個人情報保護委員会の指針「おおむね3～5日以内」'),
('FINAL_REPORT', 'ALWAYS', 1, '2012-04-01', '2023-03-31', 'DUTY', false, 'DUTY_KNOWN', 'NATIONAL',
    'STATUTORY', '{7,3}', 'LAW', '国への報告義務なし（個人情報保護法が市区町村に適用されたのは令和5年4月1日から）'),
('FINAL_REPORT', 'ALWAYS', 2, '2023-04-01', null, 'DUTY', true, 'DUTY_KNOWN', 'NATIONAL',
    'STATUTORY', '{7,3}', 'LAW', '個人情報保護法68条1項・施行規則44条2項「30日以内」、行政機関の休日に関する法律2条'),
('FINAL_REPORT', 'WRONGFUL_PURPOSE', 1, '2023-04-01', null, 'DUTY', true, 'DUTY_KNOWN', 'NATIONAL',
    'STATUTORY', '{7,3}', 'LAW', '個人情報保護法68条1項・施行規則44条2項「60日以内」（43条3号、不正の目的）、行政機関の休日に関する法律2条'),
('SUPPLEMENT', 'ALWAYS', 1, '2012-04-01', null, 'DUTY', true, 'FINAL_FILED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('SUPPLEMENT', 'DATE_GIVEN', 1, '2012-04-01', null, 'DUTY', true, 'DATE_GIVEN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '確報に記した追完の日'),
('EXTERNAL_REPORT', 'ALWAYS', 1, '2012-04-01', null, 'DUTY', true, 'DATE_GIVEN', 'MUNICIPAL',
    'STATUTORY', '{1}', 'GUIDELINE', '報告先の定める日'),
('PERSON_NOTICE_START', 'ALWAYS', 1, '2012-04-01', '2023-03-31', 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_ELAPSED', '{}', 'HOUSE', '庁内の目安'),
('PERSON_NOTICE_START', 'ALWAYS', 2, '2023-04-01', null, 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_ELAPSED', '{}', 'HOUSE', '庁内の目安（個人情報保護法68条2項・施行規則45条「速やかに」）'),
('PERSON_NOTICE_DONE', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('PERSON_NOTICE_DONE', 'DATE_GIVEN', 1, '2012-04-01', null, 'CASE', true, 'DATE_GIVEN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '承認された本人対応の計画'),
('PUBLICATION_DECISION', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('ENTRUSTEE_NOTICE', 'ALWAYS', 1, '2012-04-01', null, 'CONTRACTOR', true, 'CONTRACTOR_KNEW', 'MUNICIPAL',
    'HOUSE_ELAPSED', '{}', 'CONTRACT', '契約に期限がないときは直ちに'),
('ENTRUSTEE_NOTICE', 'DATE_GIVEN', 1, '2012-04-01', null, 'CONTRACTOR', true, 'DATE_GIVEN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'CONTRACT', '契約に定めた日'),
('ENTRUSTEE_PLAN', 'ALWAYS', 1, '2012-04-01', null, 'CONTRACTOR', true, 'PLAN_DEMANDED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'CONTRACT', '契約に期限がないときは求めた日の14日後まで'),
('ENTRUSTEE_PLAN', 'DATE_GIVEN', 1, '2012-04-01', null, 'CONTRACTOR', true, 'DATE_GIVEN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'CONTRACT', '契約に定めた日'),
('PREVENTION_PLAN', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'KNOWN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('PLAN_APPROVAL', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'PLAN_HANDED_IN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('MEASURE', 'ALWAYS', 1, '2012-04-01', null, 'MEASURE', true, 'DATE_GIVEN', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'PLAN', '承認された再発防止策に定めた日'),
('COUNCIL_ASSIGN', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'PLAN_APPROVED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('COUNCIL_PAPER', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'MEETING', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('MEMBER_REQUEST', 'ALWAYS', 1, '2012-04-01', null, 'REQUEST', true, 'MEETING', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安（次の会議の資料の期限）'),
('CLOSING_CHECK', 'ALWAYS', 1, '2012-04-01', null, 'CASE', true, 'TRACKS_ENDED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('EFFECTIVENESS', 'AFTER_3_MONTHS', 1, '2012-04-01', null, 'REVIEW', true, 'CLOSED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('EFFECTIVENESS', 'AFTER_6_MONTHS', 1, '2012-04-01', null, 'REVIEW', true, 'CLOSED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('EFFECTIVENESS', 'AFTER_12_MONTHS', 1, '2012-04-01', null, 'REVIEW', true, 'CLOSED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安'),
('PREVENTION_PLAN', 'RETURNED', 1, '2012-04-01', null, 'CASE', true, 'PLAN_RETURNED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安（差戻し後の出し直し）'),
('ASSESSMENT', 'ASKED_AGAIN', 1, '2012-04-01', null, 'CASE', true, 'JUDGING_ASKED', 'MUNICIPAL',
    'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安（判断し直し）');

insert into clock_rule_line (rule, line, amount, unit, direction, first_day_counted, shifts, limit_time,
    else_limit_time)
select r.id, l.line, l.amount, l.unit, l.direction, l.first, l.shifts, cast(l.at as time), cast(l.else_at as time)
from clock_rule r join (values
    ('HEAD_REPORT', 'ALWAYS', 1, 30, 'MINUTES', 'AFTER', false, false, null, null),
    ('CHIEF_RECEIPT', 'ALWAYS', 1, 30, 'MINUTES', 'AFTER', false, false, null, null),
    ('SECRETARIAT_TOLD', 'ALWAYS', 1, 0, 'SAME_OPEN_DAY', 'AFTER', true, false, '17:15', '10:00'),
    ('FIRST_SEARCH', 'ALWAYS', 1, 2, 'HOURS', 'AFTER', false, false, null, null),
    ('WRITTEN_REPORT', 'ALWAYS', 1, 2, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('ASSESSMENT', 'ALWAYS', 1, 1, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('ASSESSMENT', 'ALWAYS', 2, 3, 'CALENDAR_DAYS', 'AFTER', true, false, null, null),
    ('PRELIMINARY_REPORT', 'ALWAYS', 1, 5, 'CALENDAR_DAYS', 'AFTER', true, false, null, null),
    ('FINAL_REPORT', 'ALWAYS', 1, 30, 'CALENDAR_DAYS', 'AFTER', true, true, null, null),
    ('FINAL_REPORT', 'WRONGFUL_PURPOSE', 1, 60, 'CALENDAR_DAYS', 'AFTER', true, true, null, null),
    ('SUPPLEMENT', 'ALWAYS', 1, 30, 'CALENDAR_DAYS', 'AFTER', false, false, null, null),
    ('SUPPLEMENT', 'DATE_GIVEN', 1, 0, 'GIVEN_DATE', 'AFTER', false, false, null, null),
    ('EXTERNAL_REPORT', 'ALWAYS', 1, 0, 'GIVEN_DATE', 'AFTER', false, false, null, null),
    ('PERSON_NOTICE_START', 'ALWAYS', 1, 24, 'HOURS', 'AFTER', false, false, null, null),
    ('PERSON_NOTICE_DONE', 'ALWAYS', 1, 14, 'CALENDAR_DAYS', 'AFTER', false, false, null, null),
    ('PERSON_NOTICE_DONE', 'DATE_GIVEN', 1, 0, 'GIVEN_DATE', 'AFTER', false, false, null, null),
    ('PUBLICATION_DECISION', 'ALWAYS', 1, 3, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('ENTRUSTEE_NOTICE', 'ALWAYS', 1, 0, 'MINUTES', 'AFTER', false, false, null, null),
    ('ENTRUSTEE_NOTICE', 'DATE_GIVEN', 1, 0, 'GIVEN_DATE', 'AFTER', false, false, null, null),
    ('ENTRUSTEE_PLAN', 'ALWAYS', 1, 14, 'CALENDAR_DAYS', 'AFTER', false, false, null, null),
    ('ENTRUSTEE_PLAN', 'DATE_GIVEN', 1, 0, 'GIVEN_DATE', 'AFTER', false, false, null, null),
    ('PREVENTION_PLAN', 'ALWAYS', 1, 14, 'CALENDAR_DAYS', 'AFTER', false, false, null, null),
    ('PLAN_APPROVAL', 'ALWAYS', 1, 5, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('MEASURE', 'ALWAYS', 1, 0, 'GIVEN_DATE', 'AFTER', false, false, null, null),
    ('COUNCIL_ASSIGN', 'ALWAYS', 1, 10, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('COUNCIL_PAPER', 'ALWAYS', 1, 10, 'OPEN_DAYS', 'BEFORE', false, false, '17:15', null),
    ('MEMBER_REQUEST', 'ALWAYS', 1, 10, 'OPEN_DAYS', 'BEFORE', false, false, '17:15', null),
    ('CLOSING_CHECK', 'ALWAYS', 1, 10, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('EFFECTIVENESS', 'AFTER_3_MONTHS', 1, 3, 'MONTHS', 'AFTER', false, true, null, null),
    ('EFFECTIVENESS', 'AFTER_6_MONTHS', 1, 6, 'MONTHS', 'AFTER', false, true, null, null),
    ('EFFECTIVENESS', 'AFTER_12_MONTHS', 1, 12, 'MONTHS', 'AFTER', false, true, null, null),
    ('PREVENTION_PLAN', 'RETURNED', 1, 5, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('ASSESSMENT', 'ASKED_AGAIN', 1, 1, 'OPEN_DAYS', 'AFTER', false, false, '17:15', null),
    ('ASSESSMENT', 'ASKED_AGAIN', 2, 3, 'CALENDAR_DAYS', 'AFTER', true, false, null, null)
) as l (clock_key, condition, line, amount, unit, direction, first, shifts, at, else_at)
    on l.clock_key = r.clock_key and l.condition = r.condition
where r.duty
order by r.id, l.line;
