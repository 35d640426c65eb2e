-- 判断し直し: on which facts a duty was judged, and that it is to be judged again because they changed or somebody saw a mistake.
alter table assessment_judgement
    add column kind            text,
    add column malice          text,
    add column persons_min     int,
    add column persons_max     int,
    add column media           text,
    add column commission_from timestamptz,
    add column persons_from    timestamptz;
comment on column assessment_judgement.kind is 'What the judgement rested on, as are the columns after it; null in judgements made before this was kept';
comment on column assessment_judgement.media is 'What was lost and what was on it, a line for each';
comment on column assessment_judgement.commission_from is 'From which knowledge the duty to the commission counted, persons_from that to the persons';

create table assessment_asked (
    incident    text not null,
    judgement   int not null,
    why         text not null check (why in ('FACTS', 'MISTAKE')),
    reason      text,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, judgement),
    foreign key (incident, judgement) references assessment_judgement (incident, number),
    check (why = 'FACTS' or reason is not null)
);
comment on table assessment_asked is 'insert-only: that it is to be judged again after this judgement; once, however many facts change';
comment on column assessment_asked.acted_by is 'Who recorded the fact that changed, or asked';

-- 後から生じた義務: it counts from the knowledge of what makes it, when two persons had judged before that there was none.
create table duty_arisen_late (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    duty        text not null check (duty in ('TO_COMMISSION', 'TO_PERSONS')),
    known_at    timestamptz not null,
    recorded_at timestamptz not null
);
create index duty_arisen_late_of_case on duty_arisen_late (incident, duty, id);
comment on table duty_arisen_late is 'insert-only: from which knowledge a duty counts that arose after two persons had judged that there was none';

-- 義務の再発生: a duty that was dissolved may arise again, and be dissolved again; what was filed before stays with its time.
create table authority_duty_again (
    incident text not null,
    part     text not null,
    round    int not null check (round > 1),
    arose_at timestamptz not null,
    primary key (incident, part, round),
    foreign key (incident, part) references authority_duty
);
comment on table authority_duty_again is 'insert-only: a duty that had been judged not to exist arose again, for the second time, the third ...';
alter table authority_duty_dissolved add column round int not null default 1;
alter table authority_duty_dissolved drop constraint authority_duty_dissolved_pkey, add primary key (incident, part, round);
alter table authority_filing add column round int not null default 1;
drop index authority_filing_once;
create unique index authority_filing_once on authority_filing (incident, part, round, kind) where kind <> 'SUPPLEMENT';
comment on column authority_filing.round is 'For which arising of the duty it was filed';

-- 判断し直しの期限: as for the first judgement, from the moment when it was asked for.
alter table clock_rule drop constraint clock_rule_condition, drop constraint clock_rule_basis;
alter table clock_rule
    add constraint clock_rule_condition check (condition in ('ALWAYS', 'WRONGFUL_PURPOSE', 'DATE_GIVEN', 'RETURNED', 'ASKED_AGAIN', 'AFTER_3_MONTHS', 'AFTER_6_MONTHS', 'AFTER_12_MONTHS')),
    add constraint clock_rule_basis check (basis in ('KNOWN', 'HEAD_REPORTED', 'DUTY_KNOWN', 'FINAL_FILED', 'CONTRACTOR_KNEW', 'PLAN_DEMANDED', 'PLAN_HANDED_IN',
        'PLAN_RETURNED', 'PLAN_APPROVED', 'JUDGING_ASKED', 'MEETING', 'TRACKS_ENDED', 'CLOSED', 'DATE_GIVEN'));
insert into clock_rule (clock_key, condition, version, valid_from, part, duty, basis, calendar, ladder, warning_days, strength, article)
values ('ASSESSMENT', 'ASKED_AGAIN', 1, '2012-04-01', 'CASE', true, 'JUDGING_ASKED', 'MUNICIPAL', 'HOUSE_DAYS', '{}', 'HOUSE', '庁内の目安（判断し直し）');
insert into clock_rule_line (rule, line, amount, unit, first_day_counted, limit_time)
select r.id, l.line, l.amount, l.unit, l.first, cast(l.at as time)
from clock_rule r, (values (1, 1, 'OPEN_DAYS', false, '17:15'), (2, 3, 'CALENDAR_DAYS', true, null)) as l (line, amount, unit, first, at)
where r.clock_key = 'ASSESSMENT' and r.condition = 'ASKED_AGAIN';
