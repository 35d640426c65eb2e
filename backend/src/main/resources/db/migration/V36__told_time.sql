-- 聞いたとおりの日時: a line of the course of events keeps a time no more exact than it was told.

alter table course_entry
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING',
        'FORENOON', 'LATE_MORNING', 'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH',
        'MONTH')),
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING',
        'FORENOON', 'LATE_MORNING', 'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH',
        'MONTH')),
    add column said            text;
update course_entry set
    start_precision = case when starts_at is null then 'DATE' else 'MINUTE' end,
    end_precision = case when ends_at is not null then 'MINUTE' when ends_on is not null then 'DATE' end;
alter table course_entry
    alter column start_precision set not null,
    drop constraint course_entry_start_about_check,
    drop constraint course_entry_end_about_check,
    add constraint course_entry_start_about_check
        check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add constraint course_entry_end_about_check
        check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add constraint course_entry_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint course_entry_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column course_entry.starts_on is 'The day; of a month or a third of one its first day';
comment on column course_entry.start_part is 'The part of the day, where no hour is told';
comment on column course_entry.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column course_entry.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column course_entry.said is 'The words in which the time was typed; null where it was not typed as words';

-- 知った日時: known_at stays the instant from which limits count, beside the time as it was told.
alter table knowledge
    add column starts_on       date,
    add column starts_at       timestamptz,
    add column start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column start_about     text check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column ends_on         date,
    add column ends_at         timestamptz,
    add column end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column end_about       text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column open_end        boolean not null default false,
    add column said            text;
update knowledge set
    starts_on = (known_at at time zone 'Asia/Tokyo')::date,
    starts_at = known_at,
    start_precision = 'MINUTE',
    start_about = case when approx then 'AROUND' else 'EXACTLY' end;
alter table knowledge
    drop column approx,
    alter column starts_on set not null,
    alter column start_precision set not null,
    alter column start_about set not null,
    alter column end_about drop default,
    alter column open_end drop default,
    add constraint knowledge_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    add constraint knowledge_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false));
comment on column knowledge.known_at is 'The earliest instant that the time told allows: limits count from it';
comment on column knowledge.starts_on is 'The day as told; of a month or a third of one its first day';
comment on column knowledge.start_part is 'The part of the day, where no hour is told';
comment on column knowledge.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column knowledge.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column knowledge.said is 'The words in which the time was typed; null where it was not typed as words';

-- 発生と露出: when it happened and how long the information lay open, beside when it was noticed.
create table occurrence (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    starts_on       date,
    starts_at       timestamptz,
    start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    start_about     text not null check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    ends_on         date,
    ends_at         timestamptz,
    end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    end_about       text not null check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    open_end        boolean not null,
    said            text,
    basis           text not null,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    constraint occurrence_start_whole
        check ((starts_on is not null) = (start_precision is not null)
            and (starts_at is not null) = coalesce(start_precision = 'MINUTE', false)
            and (start_part is not null) = coalesce(start_precision = 'PART_OF_DAY', false)),
    constraint occurrence_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
create index occurrence_incident on occurrence (incident, id);
comment on table occurrence is 'insert-only: when it happened, as far as known; the last one holds';
comment on column occurrence.starts_on is 'The day on which it happened or began; null for 分からない; of a month or a third of one its first day';
comment on column occurrence.start_part is 'The part of the day, where no hour is told';
comment on column occurrence.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column occurrence.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column occurrence.said is 'The words in which the time was typed; null where it was not typed as words';
comment on column occurrence.basis is 'From what that is known';

create table exposure (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    exposed         text not null check (exposed in ('PERIOD', 'NONE', 'UNKNOWN')),
    starts_on       date,
    starts_at       timestamptz,
    start_part      text check (start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    start_precision text check (start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    start_about     text not null check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    ends_on         date,
    ends_at         timestamptz,
    end_part        text check (end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    end_precision   text check (end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    end_about       text not null check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    open_end        boolean not null,
    said            text,
    contained_by    text,
    basis           text not null,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    constraint exposure_start_whole
        check ((starts_on is not null) = (start_precision is not null)
            and (starts_at is not null) = coalesce(start_precision = 'MINUTE', false)
            and (start_part is not null) = coalesce(start_precision = 'PART_OF_DAY', false)),
    constraint exposure_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false)),
    check ((exposed = 'PERIOD') = (starts_on is not null))
);
create index exposure_incident on exposure (incident, id);
comment on table exposure is
    'insert-only: for how long others could see or take the information; the last one holds';
comment on column exposure.exposed is 'PERIOD: for a time; NONE: nobody could; UNKNOWN 分からない';
comment on column exposure.contained_by is 'The act that ended it, if one did';
comment on column exposure.starts_on is 'The day on which the period begins; null where there is none; of a month or a third of one its first day';
comment on column exposure.start_part is 'The part of the day, where no hour is told';
comment on column exposure.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column exposure.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column exposure.said is 'The words in which the time was typed; null where it was not typed as words';
comment on column exposure.basis is 'From what that is known';
