-- 聞いたとおりの日時: every act of a track keeps its time no more exact than it was told; what was a minute stays one.

alter table notification_contact
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update notification_contact set
    starts_on = (started_at at time zone 'Asia/Tokyo')::date,
    starts_at = started_at,
    start_precision = 'MINUTE',
    ends_on = (ended_at at time zone 'Asia/Tokyo')::date,
    ends_at = ended_at,
    end_precision = case when ended_at is not null then 'MINUTE' end;
alter table notification_contact
    drop column started_at,
    drop column ended_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint notification_contact_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint notification_contact_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column notification_contact.starts_on is 'The day on which they were told, or on which that began, as told; of a month or a third of one its first day';
comment on column notification_contact.start_part is 'The part of the day, where no hour is told';
comment on column notification_contact.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column notification_contact.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column notification_contact.said is 'The words in which the time was typed; null where it was not typed as words';

alter table search_round
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update search_round set
    starts_on = (started_at at time zone 'Asia/Tokyo')::date,
    starts_at = started_at,
    start_precision = 'MINUTE',
    ends_on = (ended_at at time zone 'Asia/Tokyo')::date,
    ends_at = ended_at,
    end_precision = case when ended_at is not null then 'MINUTE' end,
    open_end = ended_at is null;
alter table search_round
    drop column started_at,
    drop column ended_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint search_round_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint search_round_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column search_round.starts_on is 'The day on which the round began, as told; of a month or a third of one its first day';
comment on column search_round.start_part is 'The part of the day, where no hour is told';
comment on column search_round.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column search_round.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column search_round.said is 'The words in which the time was typed; null where it was not typed as words';

alter table recovery_act
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update recovery_act set
    starts_on = (done_at at time zone 'Asia/Tokyo')::date,
    starts_at = done_at,
    start_precision = 'MINUTE';
alter table recovery_act
    drop column done_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint recovery_act_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint recovery_act_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column recovery_act.starts_on is 'The day of the act, as told; of a month or a third of one its first day';
comment on column recovery_act.start_part is 'The part of the day, where no hour is told';
comment on column recovery_act.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column recovery_act.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column recovery_act.said is 'The words in which the time was typed; null where it was not typed as words';

alter table lost_property_report
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update lost_property_report set
    starts_on = (reported_at at time zone 'Asia/Tokyo')::date,
    starts_at = reported_at,
    start_precision = 'MINUTE';
alter table lost_property_report
    drop column reported_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint lost_property_report_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint lost_property_report_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column lost_property_report.starts_on is 'The day on which it was handed in, as told; of a month or a third of one its first day';
comment on column lost_property_report.start_part is 'The part of the day, where no hour is told';
comment on column lost_property_report.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column lost_property_report.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column lost_property_report.said is 'The words in which the time was typed; null where it was not typed as words';

alter table head_report
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update head_report set
    starts_on = (reported_at at time zone 'Asia/Tokyo')::date,
    starts_at = reported_at,
    start_precision = 'MINUTE';
alter table head_report
    drop column reported_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint head_report_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint head_report_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column head_report.starts_on is 'The day on which the head reported, as told; of a month or a third of one its first day';
comment on column head_report.start_part is 'The part of the day, where no hour is told';
comment on column head_report.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column head_report.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column head_report.said is 'The words in which the time was typed; null where it was not typed as words';

alter table chief_receipt
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update chief_receipt set
    starts_on = (received_at at time zone 'Asia/Tokyo')::date,
    starts_at = received_at,
    start_precision = 'MINUTE';
alter table chief_receipt
    drop column received_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint chief_receipt_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint chief_receipt_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column chief_receipt.starts_on is 'The day on which the word arrived, as told; of a month or a third of one its first day';
comment on column chief_receipt.start_part is 'The part of the day, where no hour is told';
comment on column chief_receipt.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column chief_receipt.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column chief_receipt.said is 'The words in which the time was typed; null where it was not typed as words';

create table search_find (
    round           bigint primary key references search_round,
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
    constraint search_find_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint search_find_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
comment on table search_find is 'insert-only: when a round found what it found, as it was told';
comment on column search_find.starts_on is 'The day on which it was found, as told; of a month or a third of one its first day';
comment on column search_find.start_part is 'The part of the day, where no hour is told';
comment on column search_find.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column search_find.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column search_find.said is 'The words in which the time was typed; null where it was not typed as words';
insert into search_find (round, starts_on, starts_at, start_precision, start_about, end_about, open_end)
select id, (found_at at time zone 'Asia/Tokyo')::date, found_at, 'MINUTE', 'EXACTLY', 'EXACTLY', false
from search_round where found_at is not null;
alter table search_round drop column found_at;

-- 知った日時の訂正: a wrong entry stays, struck; where a limit moves, only when a second person confirmed it.
alter table knowledge add column corrects bigint unique references knowledge;
comment on column knowledge.corrects is 'The wrong entry that it stands in for';
create table knowledge_correction (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    corrects        bigint not null references knowledge,
    knower          text not null,
    employer        text not null check (employer in ('BODY', 'CONTRACTOR', 'OUTSIDE')),
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
    note            text,
    reason          text not null,
    needs_second    boolean not null,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    constraint knowledge_correction_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint knowledge_correction_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
create index knowledge_correction_incident on knowledge_correction (incident, id);
comment on table knowledge_correction is
    'insert-only: what somebody says is right instead of an entry of knowledge, and why';
comment on column knowledge_correction.corrects is 'The wrong entry';
comment on column knowledge_correction.needs_second is
    'Whether a limit moves by it, so that it holds only once a second person confirmed it';
comment on column knowledge_correction.starts_on is 'The day on which it was known, as told; of a month or a third of one its first day';
comment on column knowledge_correction.start_part is 'The part of the day, where no hour is told';
comment on column knowledge_correction.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column knowledge_correction.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column knowledge_correction.said is 'The words in which the time was typed; null where it was not typed as words';

create table knowledge_correction_decision (
    correction  bigint primary key references knowledge_correction,
    confirmed   boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or reason is not null)
);
comment on table knowledge_correction_decision is 'insert-only: what a second person said to it';

-- 今後の予定: acts to come; what became of each is a row of its own.
create table planned_act (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    planned_for text not null,
    what        text not null,
    unit        text not null references unit,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index planned_act_incident on planned_act (incident, id);
comment on table planned_act is 'insert-only: an act to come';
comment on column planned_act.planned_for is 'When, in the words in which it was said: １月末を目途';
comment on column planned_act.unit is 'Which unit does it';
create table planned_act_end (
    act          bigint primary key references planned_act,
    outcome      text not null check (outcome in ('DONE', 'LAPSED')),
    course_entry bigint references course_entry,
    reason       text,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    check ((outcome = 'DONE') = (course_entry is not null)),
    check ((outcome = 'LAPSED') = (reason is not null))
);
comment on table planned_act_end is 'insert-only: that a planned act was done or lapsed';
comment on column planned_act_end.course_entry is 'The line of the course of events that tells that it was done';
