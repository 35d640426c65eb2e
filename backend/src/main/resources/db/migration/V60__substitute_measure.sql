-- 代替措置: what is done in the place of telling where that is difficult, first planned and then done. Until now it was one text
-- with the word that nobody need be told; those texts stay where they are.

create table notification_substitute (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    measure         text not null check (measure in ('PUBLICATION', 'ENQUIRY_DESK')),
    act             text not null check (act in ('PLANNED', 'DONE', 'DROPPED')),
    place           text check (place <> ''),
    telephone       text check (telephone <> ''),
    from_day        date,
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
    done_by         text check (done_by <> ''),
    publication     bigint references publication_record,
    course_entry     bigint references course_entry,
    reason          text check (reason <> ''),
    on_behalf       bigint references on_behalf_entry,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    constraint notification_substitute_start_whole
        check ((starts_on is not null) = (start_precision is not null)
            and (starts_at is not null) = coalesce(start_precision = 'MINUTE', false)
            and (start_part is not null) = coalesce(start_precision = 'PART_OF_DAY', false)),
    constraint notification_substitute_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false)),
    constraint notification_substitute_named check (act = 'DROPPED' or place is not null),
    constraint notification_substitute_planned check ((act = 'PLANNED') = (from_day is not null)),
    constraint notification_substitute_done check (
        (act = 'DONE') = (starts_on is not null) and (act = 'DONE') = (done_by is not null)),
    constraint notification_substitute_why check (act = 'DONE' or reason is not null),
    constraint notification_substitute_published check (publication is null or act = 'DONE' and measure = 'PUBLICATION')
);
create index notification_substitute_incident_idx on notification_substitute (incident, id);
create index notification_substitute_publication_idx on notification_substitute (publication);
comment on table notification_substitute is
    'insert-only: 代替措置 in the place of telling (法68条2項1号, 26条2項ただし書), planned, done or given up; of each measure the last row counts';
comment on column notification_substitute.measure is 'PUBLICATION 公表, ENQUIRY_DESK 問合せ窓口';
comment on column notification_substitute.act is 'PLANNED it is to be done, DONE it was done, DROPPED it is not done after all';
comment on column notification_substitute.place is 'Where it is published, or the name of the desk; null where it is given up';
comment on column notification_substitute.telephone is 'The number of the enquiry desk; null of a publication';
comment on column notification_substitute.from_day is 'From which day it is planned; null unless planned';
comment on column notification_substitute.starts_on is
    'The day on which it was done, as told; null unless done; of a month or a third of one its first day';
comment on column notification_substitute.start_part is 'The part of the day, where no hour is told';
comment on column notification_substitute.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column notification_substitute.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column notification_substitute.said is 'The words in which the time was typed; null where it was not typed as words';
comment on column notification_substitute.done_by is 'Who did it, in words; null unless done';
comment on column notification_substitute.publication is
    'The publication of the case by which it was done; null where it was done otherwise';
comment on column notification_substitute.course_entry is
    'Its line in the course of events, which a later row of the same measure puts right; null while only planned';
comment on column notification_substitute.reason is 'Why telling is difficult, of what is planned; why it is given up, of that';
comment on column notification_substitute.on_behalf is 'Whose word it is, where somebody else entered it';
comment on column notification_act.substitute is
    'What was done in the place of telling, of what was recorded before notification_substitute; null of later acts';
