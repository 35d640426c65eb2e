-- 聞いたとおりの日時: what a first report tells, when a word was heard, the last use of a thing, who has had it since when,
-- instructions and written reports keep their times no more exact than they were told; what was a minute stays one.

alter table first_report
    add column noticed_starts_on       date,
    add column noticed_starts_at       timestamptz,
    add column noticed_start_part      text check (noticed_start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column noticed_start_precision text check (noticed_start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column noticed_start_about     text not null default 'EXACTLY'
        check (noticed_start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column noticed_ends_on         date,
    add column noticed_ends_at         timestamptz,
    add column noticed_end_part        text check (noticed_end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column noticed_end_precision   text check (noticed_end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column noticed_end_about       text not null default 'EXACTLY'
        check (noticed_end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column noticed_open_end        boolean not null default false,
    add column noticed_said            text;
update first_report set
    noticed_starts_on = (noticed_at at time zone 'Asia/Tokyo')::date,
    noticed_starts_at = noticed_at,
    noticed_start_about = case when noticed_approx then 'AROUND' else 'EXACTLY' end,
    noticed_start_precision = 'MINUTE'
    where noticed_at is not null;
alter table first_report
    drop column noticed_at,
    drop column noticed_approx,
    alter column noticed_start_about drop default,
    alter column noticed_end_about drop default,
    alter column noticed_open_end drop default,
    add constraint first_report_noticed_start_whole
        check ((noticed_starts_on is not null) = (noticed_start_precision is not null)
            and (noticed_starts_at is not null) = coalesce(noticed_start_precision = 'MINUTE', false)
            and (noticed_start_part is not null) = coalesce(noticed_start_precision = 'PART_OF_DAY', false)),
    add constraint first_report_noticed_end_whole
        check ((noticed_ends_on is not null) = (noticed_end_precision is not null)
            and (noticed_ends_at is not null) = coalesce(noticed_end_precision = 'MINUTE', false)
            and (noticed_end_part is not null) = coalesce(noticed_end_precision = 'PART_OF_DAY', false));
comment on column first_report.noticed_starts_on is 'The day on which it was noticed, as told; null for 分からない; of a month or a third of one its first day';
comment on column first_report.noticed_start_part is 'The part of the day, where no hour is told';
comment on column first_report.noticed_start_precision is 'How much of the time is told; noticed_end_precision tells it of the end';
comment on column first_report.noticed_start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; noticed_end_about tells it of the end';
comment on column first_report.noticed_said is 'The words in which the time was typed; null where it was not typed as words';

alter table first_report
    add column seen_starts_on       date,
    add column seen_starts_at       timestamptz,
    add column seen_start_part      text check (seen_start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column seen_start_precision text check (seen_start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column seen_start_about     text not null default 'EXACTLY'
        check (seen_start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column seen_ends_on         date,
    add column seen_ends_at         timestamptz,
    add column seen_end_part        text check (seen_end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column seen_end_precision   text check (seen_end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column seen_end_about       text not null default 'EXACTLY'
        check (seen_end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column seen_open_end        boolean not null default false,
    add column seen_said            text;
update first_report set
    seen_starts_on = (last_seen_at at time zone 'Asia/Tokyo')::date,
    seen_starts_at = last_seen_at,
    seen_start_about = case when last_seen_approx then 'AROUND' else 'EXACTLY' end,
    seen_start_precision = 'MINUTE'
    where last_seen_at is not null;
alter table first_report
    drop column last_seen_at,
    drop column last_seen_approx,
    alter column seen_start_about drop default,
    alter column seen_end_about drop default,
    alter column seen_open_end drop default,
    add constraint first_report_seen_start_whole
        check ((seen_starts_on is not null) = (seen_start_precision is not null)
            and (seen_starts_at is not null) = coalesce(seen_start_precision = 'MINUTE', false)
            and (seen_start_part is not null) = coalesce(seen_start_precision = 'PART_OF_DAY', false)),
    add constraint first_report_seen_end_whole
        check ((seen_ends_on is not null) = (seen_end_precision is not null)
            and (seen_ends_at is not null) = coalesce(seen_end_precision = 'MINUTE', false)
            and (seen_end_part is not null) = coalesce(seen_end_precision = 'PART_OF_DAY', false));
comment on column first_report.seen_starts_on is 'The day on which somebody saw it last, as told; null where nobody said; of a month or a third of one its first day';
comment on column first_report.seen_start_part is 'The part of the day, where no hour is told';
comment on column first_report.seen_start_precision is 'How much of the time is told; seen_end_precision tells it of the end';
comment on column first_report.seen_start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; seen_end_about tells it of the end';
comment on column first_report.seen_said is 'The words in which the time was typed; null where it was not typed as words';

-- 気付いた日時は分からない: what was printed as a minute is that of the report; it was on that day at the latest.
update knowledge set
    starts_at = null,
    start_precision = 'DATE',
    start_about = 'BEFORE',
    note = '気付いた日時は分からない。期限は第一報を受けた時刻から数える。'
    where note = '気付いた日時は分からない。第一報を受けた時刻を記録した。' and start_precision = 'MINUTE' and ends_on is null;
update knowledge set
    starts_at = null,
    start_precision = 'DATE',
    start_about = 'BEFORE',
    note = '電話の時点で知っていた。期限は電話の時刻から数える。'
    where note = '電話の時点で知っていた。' and start_precision = 'MINUTE' and ends_on is null;
update course_entry set
    starts_at = null,
    start_precision = 'DATE',
    start_about = 'BEFORE',
    what = replace(what, '（時刻は第一報のもの。気付いた日時は不明）', '（気付いた日時は分からない）')
    where source = 'first-report' and what like '%（時刻は第一報のもの。気付いた日時は不明）'
        and start_precision = 'MINUTE' and ends_on is null;
comment on column knowledge.known_at is
    'The earliest instant that the time told allows, or by when they knew where nobody can tell: limits count from it';

alter table on_behalf_entry
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY'
        check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY'
        check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update on_behalf_entry set
    starts_on = (heard_at at time zone 'Asia/Tokyo')::date,
    starts_at = heard_at,
    start_precision = 'MINUTE';
alter table on_behalf_entry
    drop column heard_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint on_behalf_entry_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint on_behalf_entry_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column on_behalf_entry.starts_on is 'The day on which it was heard or came, as told; of a month or a third of one its first day';
comment on column on_behalf_entry.start_part is 'The part of the day, where no hour is told';
comment on column on_behalf_entry.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column on_behalf_entry.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column on_behalf_entry.said is 'The words in which the time was typed; null where it was not typed as words';

alter table medium
    add column used_starts_on       date,
    add column used_starts_at       timestamptz,
    add column used_start_part      text check (used_start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column used_start_precision text check (used_start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column used_start_about     text not null default 'EXACTLY'
        check (used_start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column used_ends_on         date,
    add column used_ends_at         timestamptz,
    add column used_end_part        text check (used_end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column used_end_precision   text check (used_end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column used_end_about       text not null default 'EXACTLY'
        check (used_end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column used_open_end        boolean not null default false,
    add column used_said            text;
update medium set
    used_starts_on = (last_used_at at time zone 'Asia/Tokyo')::date,
    used_starts_at = last_used_at,
    used_start_precision = 'MINUTE'
    where last_used_at is not null;
alter table medium
    drop column last_used_at,
    alter column used_start_about drop default,
    alter column used_end_about drop default,
    alter column used_open_end drop default,
    add constraint medium_used_start_whole
        check ((used_starts_on is not null) = (used_start_precision is not null)
            and (used_starts_at is not null) = coalesce(used_start_precision = 'MINUTE', false)
            and (used_start_part is not null) = coalesce(used_start_precision = 'PART_OF_DAY', false)),
    add constraint medium_used_end_whole
        check ((used_ends_on is not null) = (used_end_precision is not null)
            and (used_ends_at is not null) = coalesce(used_end_precision = 'MINUTE', false)
            and (used_end_part is not null) = coalesce(used_end_precision = 'PART_OF_DAY', false));
comment on column medium.used_starts_on is 'The day on which it was used last, as told; null where nobody said; of a month or a third of one its first day';
comment on column medium.used_start_part is 'The part of the day, where no hour is told';
comment on column medium.used_start_precision is 'How much of the time is told; used_end_precision tells it of the end';
comment on column medium.used_start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; used_end_about tells it of the end';
comment on column medium.used_said is 'The words in which the time was typed; null where it was not typed as words';

alter table custody_entry
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY'
        check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY'
        check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update custody_entry set
    starts_on = (since at time zone 'Asia/Tokyo')::date,
    starts_at = since,
    start_precision = 'MINUTE';
alter table custody_entry
    drop column released_at,
    drop column since,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint custody_entry_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint custody_entry_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column custody_entry.starts_on is 'The day since which the holder has it, as told; the holder before let it go then; of a month or a third of one its first day';
comment on column custody_entry.start_part is 'The part of the day, where no hour is told';
comment on column custody_entry.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column custody_entry.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column custody_entry.said is 'The words in which the time was typed; null where it was not typed as words';

-- Rows without a unit are older than the rule that there is one.
alter table instruction drop constraint instruction_of_a_part;
alter table instruction
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY'
        check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY'
        check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update instruction set
    starts_on = given_on,
    starts_at = given_at,
    start_precision = case when given_at is null then 'DATE' else 'MINUTE' end;
alter table instruction
    drop column given_on,
    drop column given_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint instruction_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint instruction_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
alter table instruction add constraint instruction_of_a_part check (part is not null) not valid;
comment on column instruction.starts_on is 'The day on which it was given, as told; of a month or a third of one its first day';
comment on column instruction.start_part is 'The part of the day, where no hour is told';
comment on column instruction.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column instruction.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column instruction.said is 'The words in which the time was typed; null where it was not typed as words';

alter table written_report
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text not null default 'EXACTLY'
        check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY'
        check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update written_report set
    starts_on = submitted_on,
    starts_at = submitted_at,
    start_precision = case when submitted_at is null then 'DATE' else 'MINUTE' end;
alter table written_report
    drop column submitted_on,
    drop column submitted_at,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about drop default,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint written_report_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint written_report_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column written_report.starts_on is 'The day on which it was handed in, as told; of a month or a third of one its first day';
comment on column written_report.start_part is 'The part of the day, where no hour is told';
comment on column written_report.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column written_report.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column written_report.said is 'The words in which the time was typed; null where it was not typed as words';

-- One press of the button writes one row, however often it arrives.
alter table planned_act add column request_key uuid, add constraint planned_act_pressed_once unique (incident, request_key);
comment on column planned_act.request_key is 'The press of the button that sent it; null for those before presses were told apart';
alter table disciplinary_note add column request_key uuid, add constraint disciplinary_note_pressed_once unique (incident, request_key);
comment on column disciplinary_note.request_key is 'The press of the button that sent it; null for those before presses were told apart';
alter table case_link add column request_key uuid, add constraint case_link_pressed_once unique (incident, request_key);
comment on column case_link.request_key is 'The press of the button that sent it; null for those before presses were told apart';
