-- 媒体: how it was protected as a choice with words, what of it still exists elsewhere, the rule of keeping; numbers from-to.

alter table medium rename column protection to protection_words;
alter table medium
    add column protection    text check (protection in ('NONE', 'PASSWORD', 'ENCRYPTED_KEY_APART', 'OTHER', 'UNKNOWN')),
    add column copies        text check (copies in ('YES', 'NO', 'UNKNOWN')),
    add column copies_words  text,
    add column rule          text check (rule in ('YES', 'NO', 'UNKNOWN')),
    add column rule_followed text check (rule_followed in ('YES', 'NO', 'UNKNOWN')),
    add column rule_words    text;
update medium set protection = 'OTHER' where protection_words is not null;
alter table medium
    add constraint medium_protection_whole check (
        case when protection = 'OTHER' then protection_words is not null
            when protection is null then protection_words is null else true end),
    add constraint medium_copies_whole check (copies is not null or copies_words is null),
    add constraint medium_rule_whole check (
        (rule is not null or rule_words is null) and (rule_followed is null or coalesce(rule = 'YES', false)));
comment on column medium.protection is 'How what is on it was kept from others; null where nobody was asked, as in copies and rule';
comment on column medium.protection_words is 'The same in words: all of it where protection is OTHER, else what is to be added';
comment on column medium.copies is 'Whether what is on it still exists elsewhere';
comment on column medium.rule is 'Whether there was a rule for keeping it';
comment on column medium.rule_followed is 'Whether that rule was followed';

alter table medium_content
    add column items_max  int check (items_max >= 0),
    add column counted_in text,
    add constraint medium_content_items_range check (items is null or items_max is null or items <= items_max);
comment on column medium_content.items is 'How many; at least so many where items_max is told';
comment on column medium_content.items_max is 'At most so many';
comment on column medium_content.counted_in is 'What they are counted in; null: as the medium';

-- 発見・回収: when, where, by whom a medium was found and in what state.
create table medium_find (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    medium_no       int not null,
    revision        int not null check (revision > 0),
    removed         boolean not null,
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
    place           text not null,
    found_by        text not null,
    seen            text not null check (seen in ('YES', 'NO', 'UNKNOWN')),
    used            text not null check (used in ('YES', 'NO', 'UNKNOWN')),
    condition       text not null,
    proof           text,
    attachment_no   int,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    first_revision  int generated always as (1) stored,
    unique (incident, medium_no, revision),
    foreign key (incident, medium_no, first_revision) references medium (incident, medium_no, revision),
    foreign key (incident, attachment_no) references attachment (incident, number),
    constraint medium_find_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint medium_find_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
comment on table medium_find is
    'insert-only: that a medium was found or came back; a correction is the next revision of the same medium';
comment on column medium_find.medium_no is 'The thing by its number in the case';
comment on column medium_find.removed is 'With this revision it was no find after all';
comment on column medium_find.starts_on is 'The day as told; of a month or a third of one its first day';
comment on column medium_find.start_part is 'The part of the day, where no hour is told';
comment on column medium_find.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column medium_find.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column medium_find.said is 'The words in which the time was typed; null where it was not typed as words';
comment on column medium_find.found_by is 'Who found it, by post or role';
comment on column medium_find.seen is 'Whether somebody may have seen what is on it';
comment on column medium_find.used is 'Whether it may have been used or copied';
comment on column medium_find.condition is 'How it was when it was found';
comment on column medium_find.proof is 'How that was made sure';
comment on column medium_find.attachment_no is 'The file of the case that shows it, by its number';
comment on column medium_find.first_revision is 'Only for the reference to the medium';

-- What rounds of a search found before a find was a fact of its own.
insert into medium_find (incident, medium_no, revision, removed, starts_on, starts_at, start_precision, start_about, end_about,
    open_end, place, found_by, seen, used, condition, acted_by, acted_name, acted_post, recorded_at)
select distinct on (r.incident, m.medium_no) r.incident, m.medium_no, 1, false,
    (r.found_at at time zone 'Asia/Tokyo')::date, r.found_at, 'MINUTE', 'EXACTLY', 'EXACTLY', false, r.found_where,
    r.found_by, r.found_seen, r.found_used, r.found_condition, r.acted_by, r.acted_name, r.acted_post, r.recorded_at
from search_round r
join medium m on m.incident = r.incident and m.revision = 1
    and (m.medium_no = any (r.found_media) or 0 = any (r.found_media))
where r.result = 'FOUND' and num_nulls(r.found_at, r.found_where, r.found_by, r.found_seen, r.found_used,
    r.found_condition) = 0
order by r.incident, m.medium_no, r.id desc;

-- 回収: whether a recipient had opened what went to him.
alter table recovery_act add column opened text check (opened in ('YES', 'NO', 'UNKNOWN'));
comment on column recovery_act.opened is 'Whether the recipients had opened it; null where the act tells nothing of it';

-- 発見後の手続: what must be told, corrected or added outside once something was found.
create table find_work (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    part        text not null,
    kind        text not null check (kind in ('TELL_PERSONS', 'ADD_TO_PUBLICATION', 'ADD_TO_FINAL_REPORT',
        'ADD_TO_COUNCIL_REPORT')),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, part)
);
comment on table find_work is 'insert-only: work that a find made necessary; acted_by recorded the find';
comment on column find_work.part is 'Its part of the case: W1, W2 …';

create table find_work_end (
    incident    text not null references incident,
    part        text not null,
    done        boolean not null,
    done_on     date,
    words       text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, part),
    foreign key (incident, part) references find_work (incident, part),
    constraint find_work_end_day check (done = (done_on is not null))
);
comment on table find_work_end is 'insert-only: what came of work after a find';
comment on column find_work_end.done is 'Whether it was done; else it was not needed';
comment on column find_work_end.words is 'What was said to whom, or why it was not needed';

-- 軽減する事情: what makes harm less likely, each with what shows it.
create table mitigating_fact (
    id            bigint generated always as identity primary key,
    incident      text not null references incident,
    number        int not null check (number > 0),
    kind          text not null check (kind in ('SPECIAL_DEVICE', 'LOCKED', 'NO_CONTACTS', 'ERASED_REMOTELY', 'UNOPENED',
        'SEEN_BY_FEW', 'OTHER')),
    words         text,
    evidence      text not null,
    medium_no     int,
    attachment_no int,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null,
    first_revision int generated always as (1) stored,
    unique (incident, number),
    foreign key (incident, medium_no, first_revision) references medium (incident, medium_no, revision),
    foreign key (incident, attachment_no) references attachment (incident, number),
    constraint mitigating_fact_words check (kind <> 'OTHER' or words is not null)
);
comment on table mitigating_fact is 'insert-only: what makes harm less likely';
comment on column mitigating_fact.number is 'Its number in the case';
comment on column mitigating_fact.words is 'The same in words: all of it where kind is OTHER, else what is to be added';
comment on column mitigating_fact.evidence is 'From what that is known';
comment on column mitigating_fact.medium_no is 'Of which medium; null where it is true of all';
comment on column mitigating_fact.attachment_no is 'The file of the case that shows it, by its number';
comment on column mitigating_fact.first_revision is 'Only for the reference to the medium';

create table mitigating_fact_withdrawal (
    incident    text not null references incident,
    number      int not null,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, number),
    foreign key (incident, number) references mitigating_fact (incident, number)
);
comment on table mitigating_fact_withdrawal is 'insert-only: mitigating facts that hold no longer, or never did';

alter table worklist_task drop constraint worklist_task_step_check, add constraint worklist_task_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'decide-council-report', 'assign-meeting', 'compile-paper', 'confirm-paper', 'record-meeting-held',
        'tell-persons-of-find', 'add-find-to-publication', 'add-find-to-final-report', 'add-find-to-council-report',
        'closing-check'));
alter table step_draft drop constraint step_draft_step_check, add constraint step_draft_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'decide-council-report', 'assign-meeting', 'compile-paper', 'confirm-paper', 'record-meeting-held',
        'tell-persons-of-find', 'add-find-to-publication', 'add-find-to-final-report', 'add-find-to-council-report',
        'closing-check'));
alter table on_behalf_entry drop constraint on_behalf_entry_step_check, add constraint on_behalf_entry_step_check
    check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
        'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
        'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement', 'record-notification',
        'confirm-notification', 'decide-publication', 'record-publication', 'draft-plan', 'decide-plan',
        'decide-council-report', 'assign-meeting', 'compile-paper', 'confirm-paper', 'record-meeting-held',
        'tell-persons-of-find', 'add-find-to-publication', 'add-find-to-final-report', 'add-find-to-council-report',
        'closing-check'));
