-- 報告先: to whom beside the commission a case is reported, by whose rule, and what was told to each.

create table addressee (
    id          bigint generated always as identity primary key,
    key         uuid not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (acted_by, key)
);
comment on table addressee is 'insert-only: 報告先の一覧; what each says stands in its versions';
comment on column addressee.key is 'The press of the button that entered it';

create table addressee_version (
    id               bigint generated always as identity primary key,
    addressee        bigint not null references addressee,
    name             text not null check (name <> ''),
    kind             text not null
        check (kind in ('PREFECTURE', 'MINISTRY', 'POLICE', 'J_LIS', 'BOARD', 'OTHER_CLIENT', 'OTHER')),
    by_rule          boolean not null,
    regimes          text[] not null check (regimes <@ array['ADMIN_ORGAN', 'PRIVATE_RULE', 'ASSEMBLY']),
    incident_kinds   text[] not null
        check (incident_kinds <@ array['LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
            'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'UNAUTHORIZED_VIEW', 'RANSOMWARE', 'TAMPERING', 'DESTRUCTION',
            'DISCLOSURE_ERROR', 'WRONG_ENTRY', 'OTHER', 'UNKNOWN']),
    information      text[] not null
        check (information <@ array['MY_NUMBER', 'SENSITIVE', 'PROPERTY', 'ORDINANCE']),
    at_contractor    boolean not null,
    portal           text check (portal <> ''),
    telephone        text check (telephone <> ''),
    office_hours     text check (office_hours <> ''),
    when_portal_down text check (when_portal_down <> ''),
    limit_kind       text not null
        check (limit_kind in ('NONE', 'PROMPTLY', 'HOURS', 'CALENDAR_DAYS', 'OPEN_DAYS')),
    limit_amount     int check (limit_amount between 1 and 720),
    checked_on       date not null,
    valid_from       date not null,
    valid_to         date check (valid_to >= valid_from),
    reason           text,
    acted_by         bigint not null references account,
    acted_name       text not null,
    acted_post       text not null,
    recorded_at      timestamptz not null,
    constraint addressee_version_limit
        check ((limit_amount is not null) = (limit_kind in ('HOURS', 'CALENDAR_DAYS', 'OPEN_DAYS')))
);
create index addressee_version_last on addressee_version (addressee, id desc);
comment on table addressee_version is
    'insert-only: what the list says of an addressee; a correction is a new version, the latest holds';
comment on column addressee_version.kind is '都道府県, 国, 警察, J-LIS, 教育委員会, 受託者のほかの委託元, その他';
comment on column addressee_version.by_rule is
    'Whether the facts of a case propose it; false: it is only added by hand, and says nothing of facts';
comment on column addressee_version.regimes is
    'Under which rules 規律の区分 a unit concerned is; of each group of facts one is enough, of an empty one any';
comment on column addressee_version.incident_kinds is 'Kinds of incident, one of which it is; empty: any';
comment on column addressee_version.information is
    'What is among the information, one of which is known to be; empty: any';
comment on column addressee_version.at_contractor is 'True: only what happened at a contractor';
comment on column addressee_version.portal is 'Address of the page on which one reports; null where there is none';
comment on column addressee_version.office_hours is 'When somebody is there, in words';
comment on column addressee_version.when_portal_down is 'What to do when the portal is down';
comment on column addressee_version.limit_kind is
    'Until when from knowing: PROMPTLY 速やかに by the rule of the deadlines, a number of hours or days, or NONE';
comment on column addressee_version.checked_on is 'On which day somebody last checked that all of it is so';
comment on column addressee_version.valid_to is 'The last day on which cases propose it; null while no end is known';
comment on column addressee_version.reason is 'Why it was corrected; null of the first version';

create table addressee_unit (
    version   bigint not null references addressee_version,
    unit_code text not null references unit,
    primary key (version, unit_code)
);
comment on table addressee_unit is
    'insert-only: units of which, or of what lies below them, a case is one for the addressee; none: any';

create view addressee_now as
select distinct on (addressee) * from addressee_version order by addressee, id desc;
comment on view addressee_now is 'What the list says of each addressee today';

create table case_addressee (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    addressee   bigint not null references addressee,
    by_rule     boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, id),
    constraint case_addressee_reason check (by_rule or reason is not null)
);
create index case_addressee_incident on case_addressee (incident, addressee);
comment on table case_addressee is
    'insert-only: to whom a case is reported beside the commission; each is a numbered series of reports of its own';
comment on column case_addressee.by_rule is
    'Whether the rule of the list named it by the facts of the case then; false: somebody added it by hand';
comment on column case_addressee.reason is 'Why it was added by hand; null where the rule named it';

create table addressee_report (
    id              bigint generated always as identity primary key,
    incident        text not null,
    case_addressee  bigint not null,
    number          int not null check (number > 0),
    means           text not null check (means in ('PORTAL', 'PHONE', 'EMAIL', 'FAX', 'LETTER', 'VISIT', 'OTHER')),
    told_to         text check (told_to <> ''),
    words           text not null check (words <> ''),
    receipt_number  text check (receipt_number <> ''),
    starts_on       date not null,
    starts_at       timestamptz,
    start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    start_precision text not null check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    start_about     text not null check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    ends_on         date,
    ends_at         timestamptz,
    end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    end_about       text not null check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    open_end        boolean not null,
    said            text,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    unique (case_addressee, number),
    foreign key (incident, case_addressee) references case_addressee (incident, id),
    constraint addressee_report_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint addressee_report_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
comment on table addressee_report is 'insert-only: 第１報, 第２報 and so on to an addressee of a case, as told';
comment on column addressee_report.number is '1 is 第１報; counts up for each addressee of a case';
comment on column addressee_report.means is
    'By which means: 専用の画面, 電話, 電子メール, ファクシミリ, 文書, 訪問, その他';
comment on column addressee_report.told_to is 'Who took it there; null where nobody said';
comment on column addressee_report.words is 'What was told, as told';
comment on column addressee_report.receipt_number is 'What the addressee gives for it; null where it gives none';
comment on column addressee_report.starts_on is
    'The day on which it was reported, as told; of a month or a third of one its first day';
comment on column addressee_report.start_part is 'The part of the day, where no hour is told';
comment on column addressee_report.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column addressee_report.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column addressee_report.said is
    'The words in which the time was typed; null where it was not typed as words';

create table addressee_receipt (
    addressee bigint not null references addressee,
    number    text not null,
    report    bigint not null unique references addressee_report,
    primary key (addressee, number)
);
comment on table addressee_receipt is
    'insert-only: receipt numbers of each addressee, in one form of writing: each is of one report only';

create table addressee_dismissal (
    id             bigint generated always as identity primary key,
    incident       text not null,
    case_addressee bigint not null,
    reason         text not null check (reason <> ''),
    acted_by       bigint not null references account,
    acted_name     text not null,
    acted_post     text not null,
    recorded_at    timestamptz not null,
    foreign key (incident, case_addressee) references case_addressee (incident, id)
);
create index addressee_dismissal_of on addressee_dismissal (case_addressee, id desc);
comment on table addressee_dismissal is
    'insert-only: 不要: that an addressee of a case need not be told; where the rule named it, a second person decides';

create table addressee_dismissal_decision (
    dismissal   bigint primary key references addressee_dismissal,
    confirmed   boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    constraint addressee_dismissal_decision_reason check (confirmed or reason is not null)
);
comment on table addressee_dismissal_decision is 'insert-only: what the second person said to it';
comment on column addressee_dismissal_decision.reason is 'Why it was refused; null where it was confirmed';

-- The time that an addressee names from knowing, beside the hours of a contract: hours or days, in place of the rule's.
alter table clock rename column given_hours to given_amount;
alter table clock add column given_in text check (given_in in ('HOURS', 'CALENDAR_DAYS', 'OPEN_DAYS'));
update clock set given_in = 'HOURS' where given_amount is not null;
alter table clock add constraint clock_given_whole check ((given_amount is null) = (given_in is null));
comment on column clock.given_amount is
    'The time that a contract or an addressee names in place of the rule''s own; null where the rule''s counts';
comment on column clock.given_in is 'Of what given_amount is so many';

alter table clock_rule drop constraint clock_rule_condition, add constraint clock_rule_condition
    check (condition in ('ALWAYS', 'WRONGFUL_PURPOSE', 'DATE_GIVEN', 'FROM_KNOWLEDGE', 'RETURNED',
        'ASKED_AGAIN', 'AFTER_3_MONTHS', 'AFTER_6_MONTHS', 'AFTER_12_MONTHS'));
alter table rule_change drop constraint rule_change_condition_check, add constraint rule_change_condition_check
    check (condition in ('ALWAYS', 'WRONGFUL_PURPOSE', 'DATE_GIVEN', 'FROM_KNOWLEDGE', 'RETURNED',
        'ASKED_AGAIN', 'AFTER_3_MONTHS', 'AFTER_6_MONTHS', 'AFTER_12_MONTHS'));
insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis, calendar,
    ladder, warning_days, strength, article)
values ('EXTERNAL_REPORT', 'FROM_KNOWLEDGE', 1, '2012-04-01', null, 'DUTY', true, 'KNOWN', 'MUNICIPAL',
    'STATUTORY', '{1}', 'GUIDELINE', '報告先の一覧に期限がないときは「速やかに」（庁内の目安）');
insert into clock_rule_line (rule, line, amount, unit, limit_time)
select id, 1, 3, 'OPEN_DAYS', '17:15' from clock_rule
where clock_key = 'EXTERNAL_REPORT' and condition = 'FROM_KNOWLEDGE';
