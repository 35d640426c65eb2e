-- 連名の課: of a case under a contract with several sections in charge each section receives, approves and confirms for
-- itself. What the last of them said stands, as before, in the table of the act itself.

create table joint_receipt (
    incident    text not null references incident,
    part        text not null,
    section     text not null references unit,
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
    means       text not null check (means in ('IN_PERSON', 'PHONE', 'EMAIL', 'PAPER', 'SCREEN')),
    told_by     text,
    instructed  boolean not null,
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, part, section),
    foreign key (incident, part) references concerned_unit,
    constraint joint_receipt_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint joint_receipt_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
comment on table joint_receipt is
    'insert-only: that one joint section 連名の課 received the case from a unit; chief_receipt has the one with which all '
    'had';
comment on column joint_receipt.starts_on is 'The day on which the word arrived, as told; of a month or a third of one its first day';
comment on column joint_receipt.start_part is 'The part of the day, where no hour is told';
comment on column joint_receipt.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column joint_receipt.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column joint_receipt.said is 'The words in which the time was typed; null where it was not typed as words';
comment on column joint_receipt.part is 'The unit concerned';
comment on column joint_receipt.told_by is 'Who told it, in words';
comment on column joint_receipt.instructed is 'False says 「指導なし」';
comment on column joint_receipt.on_behalf is 'Whose word it is, where somebody else entered it';

create table joint_plan_word (
    plan        bigint not null references prevention_plan,
    section     text not null references unit,
    outcome     text not null check (outcome in ('APPROVED', 'RETURNED')),
    reason      text,
    decided_at  timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (plan, section),
    check (outcome = 'APPROVED' or reason is not null)
);
comment on table joint_plan_word is
    'insert-only: what one joint section said of a plan; prevention_decision has the word that decided it: the last '
    'approval, or the first return';

create table joint_paper_word (
    draft       bigint not null references council_draft,
    section     text not null references unit,
    outcome     text not null check (outcome in ('CONFIRMED', 'RETURNED')),
    reason      text,
    decided_at  timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (draft, section),
    check (outcome = 'CONFIRMED' or reason is not null)
);
comment on table joint_paper_word is
    'insert-only: what one joint section said of a paper for the council; council_draft_decision has the word that '
    'decided it: the last confirmation, or the first return';

-- A step that joint sections do waits once for each of them.
alter table worklist_task add column section text references unit;
drop index worklist_task_once;
create unique index worklist_task_once on worklist_task (incident, step, coalesce(part, ''), coalesce(section, ''));
comment on column worklist_task.section is
    'For which joint section the step waits here; null where it waits for one post only';

-- 関連する事案: a case and another one, or an event at another municipality, that belong together.
create table case_link (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    kind        text not null check (kind in ('SIMILAR', 'SAME_EVENT_ELSEWHERE', 'CHAIN')),
    other       text references incident check (other <> incident),
    elsewhere   text,
    words       text,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check ((kind = 'SAME_EVENT_ELSEWHERE') = (other is null)),
    check ((other is null) = (elsewhere is not null)),
    check (other is null or words is null)
);
create index case_link_incident on case_link (incident);
create index case_link_other on case_link (other);
comment on table case_link is
    'insert-only: 関連する事案, which belong together and why; taken back by case_link_removal';
comment on column case_link.incident is 'The case on whose page it was entered';
comment on column case_link.kind is
    '類似の事案, 他の自治体の同じ事案 or 一つの出来事の続き';
comment on column case_link.other is 'The other case; null for what happened at another municipality';
comment on column case_link.elsewhere is 'The name of the other municipality';
comment on column case_link.words is 'What is known of the event there, in words; null where nothing is said';

create table case_link_removal (
    link        bigint primary key references case_link,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table case_link_removal is 'insert-only: that two cases do not belong together after all, and why';
