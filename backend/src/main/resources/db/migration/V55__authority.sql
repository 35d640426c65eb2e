-- 項目の状況・実施済みと今後・原因が誰にあるか・報告する機関と連名: what the Commission's form asks beside the text of an item is
-- kept with the filing. Filings older than this have none of it.

alter table authority_filing
    add column prevention_done    text check (prevention_done <> ''),
    add column prevention_to_come text check (prevention_to_come <> ''),
    add column caused_by          text check (caused_by in ('BODY', 'CONTRACTOR', 'UNKNOWN')),
    add column reporting_body     text check (reporting_body <> ''),
    add column jointly_with       text check (jointly_with <> ''),
    add constraint authority_filing_jointly check (jointly_with is null or reporting_body is not null);
comment on column authority_filing.prevention_done is
    'Measures against recurrence that were carried out, as filed; null where it said none, or it said both in one text';
comment on column authority_filing.prevention_to_come is 'Measures against recurrence to come, as filed; null where it said none';
comment on column authority_filing.caused_by is 'With whom the report says that the cause lies: the body itself or a contractor; null where it said nothing';
comment on column authority_filing.reporting_body is '報告する機関, as filed; null for reports older than this column, and where nobody said';
comment on column authority_filing.jointly_with is '連名: who reports together with that body, as filed; null where it reports alone';

create table authority_item_state (
    filing          bigint not null references authority_filing,
    item            text not null check (item in ('PERSON_NOTICE', 'PUBLICATION', 'PREVENTION')),
    reached         text not null check (reached in ('DONE', 'PLANNED', 'NONE', 'UNDECIDED')),
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
    primary key (filing, item),
    constraint authority_item_state_start_whole
        check ((starts_on is not null) = (start_precision is not null)
            and (starts_at is not null) = coalesce(start_precision = 'MINUTE', false)
            and (start_part is not null) = coalesce(start_precision = 'PART_OF_DAY', false)),
    constraint authority_item_state_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false)),
    constraint authority_item_state_when check (starts_on is null or reached in ('DONE', 'PLANNED'))
);
comment on table authority_item_state is
    'insert-only: 済・予定・予定なし・検討中 of an item, as filed; none for an item of which nothing was said, nor for reports older than this table';
comment on column authority_item_state.item is 'Which item of the report (規則44条1項) has such a state in the form of the commission';
comment on column authority_item_state.reached is 'DONE 済, PLANNED 予定, NONE 予定なし, UNDECIDED 検討中';
comment on column authority_item_state.starts_on is
    'The day on which it was done or is planned, as told; null where nobody said, or it is neither; of a month or a third of one its first day';
comment on column authority_item_state.start_part is 'The part of the day, where no hour is told';
comment on column authority_item_state.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column authority_item_state.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column authority_item_state.said is 'The words in which the time was typed; null where it was not typed as words';

-- 追加報告の求め: the commission asks for more until a day that it names; the answer is a filing of its own.

create table authority_request (
    id              bigint generated always as identity primary key,
    incident        text not null,
    part            text not null,
    channel         text not null check (channel in ('PHONE', 'EMAIL', 'LETTER', 'OTHER')),
    words           text not null check (words <> ''),
    due             date not null,
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
    unique (incident, part, id),
    foreign key (incident, part) references authority_duty,
    constraint authority_request_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint authority_request_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
comment on table authority_request is 'insert-only: what the commission asked for beside the reports, and until when';
comment on column authority_request.channel is 'How it was asked: 電話, 電子メール, 文書, その他';
comment on column authority_request.words is 'What it asked for';
comment on column authority_request.due is 'The day that the commission named, at whose end the answer is due';
comment on column authority_request.starts_on is 'The day on which it was asked, as told; of a month or a third of one its first day';
comment on column authority_request.start_part is 'The part of the day, where no hour is told';
comment on column authority_request.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column authority_request.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column authority_request.said is 'The words in which the time was typed; null where it was not typed as words';

alter table authority_filing
    add column request bigint unique,
    add foreign key (incident, part, request) references authority_request (incident, part, id),
    drop constraint authority_filing_kind,
    add constraint authority_filing_kind check (kind in ('PRELIMINARY', 'FINAL', 'SUPPLEMENT', 'ADDITIONAL')),
    drop constraint authority_filing_unknown,
    add constraint authority_filing_unknown check (case
        when kind in ('PRELIMINARY', 'ADDITIONAL') then cardinality(unknown_items) = 0 and supplement_by is null
        when cardinality(unknown_items) = 0 then supplement_by is null
        else kind = 'FINAL' or supplement_by is not null end),
    add constraint authority_filing_answers check ((kind = 'ADDITIONAL') = (request is not null));
drop index authority_filing_once;
create unique index authority_filing_once on authority_filing (incident, part, round, kind) where kind in ('PRELIMINARY', 'FINAL');
comment on column authority_filing.request is 'Which request of the commission an ADDITIONAL 追加報告 answers; each is answered once';

alter table clock_rule drop constraint clock_rule_clock_key_check, add constraint clock_rule_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'EFFECTIVENESS'));
alter table clock drop constraint clock_clock_key_check, add constraint clock_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'EFFECTIVENESS'));
alter table rule_change drop constraint rule_change_clock_key_check, add constraint rule_change_clock_key_check
    check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
        'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT', 'AUTHORITY_REQUEST',
        'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
        'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
        'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'EFFECTIVENESS'));
comment on column clock_rule.part is
    'Of what there are several: facilities, duties with their addressee, measures, meetings, requests of '
    'members or of the commission, contractors, reviews';
insert into clock_rule (clock_key, condition, version, valid_from, valid_to, part, duty, basis, calendar,
    ladder, warning_days, strength, article)
values ('AUTHORITY_REQUEST', 'ALWAYS', 1, '2012-04-01', null, 'REQUEST', true, 'DATE_GIVEN', 'MUNICIPAL',
    'STATUTORY', '{1}', 'GUIDELINE', '個人情報保護委員会の定める日');
insert into clock_rule_line (rule, line, amount, unit)
select id, 1, 0, 'GIVEN_DATE' from clock_rule where clock_key = 'AUTHORITY_REQUEST';
