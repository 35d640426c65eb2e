-- 原因究明: what was found out of why it happened, in whole versions, and what people said when they were heard.

create table cause_class (
    code          text primary key check (code ~ '^[A-Z0-9_]{1,30}$'),
    scheme        text not null check (scheme in ('COMMISSION', 'OSAKA', 'OWN')),
    position      int not null unique,
    words         text not null check (words <> ''),
    at_contractor boolean not null
);
comment on table cause_class is 'The classes of causes that an analysis may choose from, of several schemes';
comment on column cause_class.scheme is
    'Whose words they are: COMMISSION how it came out, as the Commission''s form lists it (not checked against its text), OSAKA the classes by which 大阪市 publishes, OWN the office''s own 庁内';
comment on column cause_class.position is 'In which order they are offered';
comment on column cause_class.at_contractor is 'Whether the class says that the cause lies with a contractor';
insert into cause_class (code, scheme, position, words, at_contractor) values
    ('OSAKA_1', 'OSAKA', 11, '１　規則がなかった', false),
    ('OSAKA_2A', 'OSAKA', 12, '２ａ　規則を知らなかった', false),
    ('OSAKA_2B', 'OSAKA', 13, '２ｂ　規則を知っていたが、守らなかった', false),
    ('OSAKA_2C', 'OSAKA', 14, '２ｃ　規則を守ったが、見落とした', false),
    ('OSAKA_3', 'OSAKA', 15, '３　その他', false),
    ('OSAKA_4', 'OSAKA', 16, '４　受託者によるもの', true),
    ('FORM_MISISSUED', 'COMMISSION', 31, '誤交付', false),
    ('FORM_MISDELIVERED', 'COMMISSION', 32, '誤送付', false),
    ('FORM_MISSENT', 'COMMISSION', 33, '誤送信', false),
    ('FORM_LOST', 'COMMISSION', 34, '紛失', false),
    ('FORM_STOLEN', 'COMMISSION', 35, '盗難', false),
    ('FORM_ACCESSED', 'COMMISSION', 36, '不正アクセス', false),
    ('OWN_UNRECORDED', 'OWN', 51, '記録を付けずに使った', false),
    ('OWN_INTERRUPTED', 'OWN', 52, '作業が中断し、忘れた', false),
    ('OWN_HABIT', 'OWN', 53, '不注意と慣れ', false),
    ('OWN_SHORT_OF_HANDS', 'OWN', 54, '人手や時間が足りなかった', false),
    ('OWN_EQUIPMENT', 'OWN', 55, '置き場所や機器の不備', false);

create table cause_analysis (
    incident          text not null references incident,
    version           int not null check (version > 0),
    cause_status      text not null check (cause_status in ('CONFIRMED', 'PRESUMED', 'UNKNOWN')),
    sentence          text check (sentence <> ''),
    whys              text[] not null check (cardinality(whys) <= 7),
    log_says          text check (log_says <> ''),
    reality_says      text check (reality_says <> ''),
    log_conflict      text check (log_conflict in ('YES', 'NO', 'UNKNOWN')),
    investigator      bigint references account,
    investigator_name text,
    investigator_post text check (investigator_post <> ''),
    harm              text check (harm <> ''),
    acted_by          bigint not null references account,
    acted_name        text not null,
    acted_post        text not null,
    recorded_at       timestamptz not null,
    primary key (incident, version),
    constraint cause_analysis_said check (cause_status = 'UNKNOWN' or sentence is not null),
    constraint cause_analysis_conflict check (log_conflict is distinct from 'YES' or reality_says is not null),
    constraint cause_analysis_investigator
        check ((investigator is null) = (investigator_name is null) and (investigator is null or investigator_post is not null))
);
comment on table cause_analysis is
    'insert-only: 原因究明, each version as a whole; the last of a case counts';
comment on column cause_analysis.sentence is 'The cause as it is told outside; null where it is unknown and nothing is to be said';
comment on column cause_analysis.whys is 'なぜ: each the answer to why the one before it was so';
comment on column cause_analysis.log_says is 'What the record of use says';
comment on column cause_analysis.reality_says is 'What was so in reality, as far as it is known';
comment on column cause_analysis.log_conflict is 'Whether record and reality disagree; null where nobody has looked';
comment on column cause_analysis.investigator is
    'Who investigates, by account; null where nobody is named or only a post is';
comment on column cause_analysis.investigator_post is 'Unit and post of the investigator when that was written';
comment on column cause_analysis.harm is 'What could happen to the persons, told so that those who work with the information see why it is protected';

create table cause_hypothesis (
    incident       text not null,
    version        int not null,
    number         int not null check (number > 0),
    hypothesis     text not null check (hypothesis <> ''),
    speaks_for     text check (speaks_for <> ''),
    speaks_against text check (speaks_against <> ''),
    standing       text not null check (standing in ('OPEN', 'LIKELY', 'EXCLUDED')),
    primary key (incident, version, number),
    foreign key (incident, version) references cause_analysis (incident, version),
    constraint cause_hypothesis_excluded check (standing <> 'EXCLUDED' or speaks_against is not null)
);
comment on table cause_hypothesis is 'insert-only: the hypotheses of an analysis, in their order';
comment on column cause_hypothesis.standing is 'OPEN not yet looked into, LIKELY, EXCLUDED';

create table cause_class_chosen (
    incident text not null,
    version  int not null,
    class    text not null references cause_class,
    main     boolean not null,
    primary key (incident, version, class),
    foreign key (incident, version) references cause_analysis (incident, version)
);
create unique index cause_class_chosen_main on cause_class_chosen (incident, version) where main;
comment on table cause_class_chosen is 'insert-only: the classes that an analysis chose';
comment on column cause_class_chosen.main is 'The primary one: of an analysis that chose any exactly one';

create table cause_rule (
    incident text not null,
    version  int not null,
    question text not null check (question in ('EXISTED', 'KNOWN', 'FOLLOWED', 'PERMITTED')),
    answer   text check (answer in ('YES', 'NO', 'UNKNOWN', 'NOT_APPLICABLE')),
    words    text check (words <> ''),
    primary key (incident, version, question),
    foreign key (incident, version) references cause_analysis (incident, version),
    constraint cause_rule_said check (answer is not null or words is not null)
);
comment on table cause_rule is 'insert-only: what an analysis says of the rule';
comment on column cause_rule.question is
    'Whether there was a rule EXISTED, it was known KNOWN and followed FOLLOWED, and taking out was permitted PERMITTED';
comment on column cause_rule.answer is 'Null where it was not asked; UNKNOWN where it was asked and nobody knows';

create table cause_hearing (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    key             uuid not null,
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
    person          text not null check (person <> ''),
    hearer          text not null check (hearer <> ''),
    words           text not null check (words <> ''),
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    unique (incident, key),
    constraint cause_hearing_start_whole
        check ((starts_at is not null) = (start_precision = 'MINUTE')
            and (start_part is not null) = (start_precision = 'PART_OF_DAY')),
    constraint cause_hearing_end_whole
        check ((ends_on is not null) = (end_precision is not null)
            and (ends_at is not null) = coalesce(end_precision = 'MINUTE', false)
            and (end_part is not null) = coalesce(end_precision = 'PART_OF_DAY', false))
);
comment on table cause_hearing is
    'insert-only: 聞き取りの記録, for those who look into the cause: no paper, no proposal and no search reads it';
comment on column cause_hearing.key is 'Of the press of the button: pressed twice it is written once';
comment on column cause_hearing.starts_on is 'The day on which somebody was heard, as told; of a month or a third of one its first day';
comment on column cause_hearing.start_part is 'The part of the day, where no hour is told';
comment on column cause_hearing.start_precision is 'How much of the time is told; end_precision tells it of the end';
comment on column cause_hearing.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ, BEFORE 以前; end_about tells it of the end';
comment on column cause_hearing.said is 'The words in which the time was typed; null where it was not typed as words';
comment on column cause_hearing.person is 'Who was heard, by post or by what stands for the name';
comment on column cause_hearing.hearer is 'Who asked, by post';
