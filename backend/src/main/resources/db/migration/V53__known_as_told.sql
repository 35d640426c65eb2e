-- 知った日時: when the people of a unit that joined knew, and since when another kind of incident is known, are kept as told.
alter table concerned_unit drop constraint concerned_unit_joined_whole;
alter table concerned_unit
    add column known_starts_on       date,
    add column known_starts_at       timestamptz,
    add column known_start_part      text check (known_start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column known_start_precision text check (known_start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column known_start_about     text not null default 'EXACTLY'
        check (known_start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column known_ends_on         date,
    add column known_ends_at         timestamptz,
    add column known_end_part        text check (known_end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column known_end_precision   text check (known_end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column known_end_about       text not null default 'EXACTLY'
        check (known_end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column known_open_end        boolean not null default false,
    add column known_said            text;
update concerned_unit set
    known_starts_on = (known_at at time zone 'Asia/Tokyo')::date,
    known_starts_at = known_at,
    known_start_precision = 'MINUTE'
    where known_at is not null;
alter table concerned_unit
    drop column known_at,
    add constraint concerned_unit_known_start_whole
        check ((known_starts_on is not null) = (known_start_precision is not null)
            and (known_starts_at is not null) = coalesce(known_start_precision = 'MINUTE', false)
            and (known_start_part is not null) = coalesce(known_start_precision = 'PART_OF_DAY', false)),
    add constraint concerned_unit_known_end_whole
        check ((known_ends_on is not null) = (known_end_precision is not null)
            and (known_ends_at is not null) = coalesce(known_end_precision = 'MINUTE', false)
            and (known_end_part is not null) = coalesce(known_end_precision = 'PART_OF_DAY', false));
comment on column concerned_unit.known_starts_on is 'The day on which its people knew, as told; null for a unit of the first report, and where a merged case tells it; of a month or a third of one its first day';
comment on column concerned_unit.known_start_part is 'The part of the day, where no hour is told';
comment on column concerned_unit.known_start_precision is 'How much of the time is told; known_end_precision tells it of the end';
comment on column concerned_unit.known_start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; known_end_about tells it of the end';
comment on column concerned_unit.known_said is 'The words in which the time was typed; null where it was not typed as words';

alter table concerned_unit add constraint concerned_unit_joined_whole
    check (num_nonnulls(reason, acted_by, acted_name, acted_post) in (0, 4) and (known_starts_on is null or reason is not null));

alter table incident_nature
    add column known_starts_on       date,
    add column known_starts_at       timestamptz,
    add column known_start_part      text check (known_start_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column known_start_precision text check (known_start_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column known_start_about     text not null default 'EXACTLY'
        check (known_start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column known_ends_on         date,
    add column known_ends_at         timestamptz,
    add column known_end_part        text check (known_end_part in ('BEFORE_DAWN', 'DAWN', 'EARLY_MORNING', 'MORNING', 'FORENOON', 'LATE_MORNING',
        'NOON', 'AFTERNOON', 'EVENING', 'NIGHT', 'LATE_NIGHT')),
    add column known_end_precision   text check (known_end_precision in ('MINUTE', 'PART_OF_DAY', 'DATE', 'THIRD_OF_MONTH', 'MONTH')),
    add column known_end_about       text not null default 'EXACTLY'
        check (known_end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER', 'BEFORE')),
    add column known_open_end        boolean not null default false,
    add column known_said            text;
update incident_nature set
    known_starts_on = (known_at at time zone 'Asia/Tokyo')::date,
    known_starts_at = known_at,
    known_start_precision = 'MINUTE'
    where known_at is not null;
alter table incident_nature
    drop column known_at,
    alter column known_starts_on set not null,
    alter column known_start_precision set not null,
    alter column known_start_about drop default,
    alter column known_end_about drop default,
    alter column known_open_end drop default,
    add constraint incident_nature_known_start_whole
        check ((known_starts_on is not null) = (known_start_precision is not null)
            and (known_starts_at is not null) = coalesce(known_start_precision = 'MINUTE', false)
            and (known_start_part is not null) = coalesce(known_start_precision = 'PART_OF_DAY', false)),
    add constraint incident_nature_known_end_whole
        check ((known_ends_on is not null) = (known_end_precision is not null)
            and (known_ends_at is not null) = coalesce(known_end_precision = 'MINUTE', false)
            and (known_end_part is not null) = coalesce(known_end_precision = 'PART_OF_DAY', false));
comment on column incident_nature.known_starts_on is 'The day since which it is known, as told; of a month or a third of one its first day';
comment on column incident_nature.known_start_part is 'The part of the day, where no hour is told';
comment on column incident_nature.known_start_precision is 'How much of the time is told; known_end_precision tells it of the end';
comment on column incident_nature.known_start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; known_end_about tells it of the end';
comment on column incident_nature.known_said is 'The words in which the time was typed; null where it was not typed as words';

-- 再開: what is learnt after the closing may also be a further loss, or a plan that failed.
alter table case_reopening drop constraint case_reopening_kind_check, add constraint case_reopening_kind_check
    check (kind in ('FOUND', 'THIRD_PARTY', 'COMPLAINT', 'FURTHER_LOSS', 'PLAN_FAILED', 'OTHER'));
comment on column case_reopening.kind is
    'What was learnt: FOUND the thing was found; THIRD_PARTY somebody else saw, has or used it; COMPLAINT; FURTHER_LOSS more was lost; PLAN_FAILED the plan was wrong';
