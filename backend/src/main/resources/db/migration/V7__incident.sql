-- The case: its number, its first report, and the facts that every track shares.

create table incident_counter (
    fiscal_year int primary key,
    last_number int not null
);
comment on table incident_counter is
    'The last case number of each fiscal year 年度; its row is locked until the case is saved, so that no number '
    'is lost';

create table incident (
    number       text primary key,
    status       text not null check (status in ('RUNNING', 'AT_CLOSING_CHECK', 'CLOSED')),
    kind         text not null
        check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
            'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'OTHER', 'UNKNOWN')),
    medium       text not null
        check (medium in ('SD_CARD', 'USB', 'PAPER', 'PC', 'CAMERA', 'SMARTPHONE', 'EMAIL', 'OTHER',
            'UNKNOWN')),
    title        text not null,
    origin_unit  text not null references unit,
    section_unit text not null references unit,
    reported_at  timestamptz not null,
    reported_by  bigint not null references account,
    tracks_ended boolean not null default false
);
create index incident_reported on incident (reported_at desc, number desc);
comment on table incident is 'A case: its number and where it stands; what is known of it stands in the other tables';
comment on column incident.origin_unit is 'Where it happened';
comment on column incident.section_unit is 'The section that answers for it';
comment on column incident.reported_by is 'Whose account sent the first report';
comment on column incident.tracks_ended is
    'All tracks have ended once, also where the case runs again because a facility joined afterwards';

create table report_key (
    account  bigint not null references account,
    key      uuid not null,
    incident text references incident,
    primary key (account, key)
);
comment on table report_key is
    'One row for each press of the button that counted: the same key again gives the same case';
comment on column report_key.incident is 'The case that came of it; null while it is being saved';

create table report_draft (
    account    bigint not null references account,
    report_key uuid not null,
    content    bytea not null,
    saved_at   timestamptz not null,
    expires_at timestamptz not null,
    form       text not null check (form in ('REPORT', 'CALL')),
    primary key (account, form)
);
create index report_draft_expires on report_draft (expires_at);
comment on table report_draft is 'A first report begun and not yet sent: encrypted, of one account, one for each form';
comment on column report_draft.expires_at is 'From then on it is removed';

create table incident_facility (
    incident   text not null references incident,
    unit_code  text not null references unit,
    joined_at  timestamptz not null,
    known_at   timestamptz,
    reason     text,
    acted_by   bigint references account,
    acted_name text,
    acted_post text,
    primary key (incident, unit_code),
    constraint incident_facility_joined_whole
        check (num_nonnulls(known_at, reason, acted_by, acted_name, acted_post) in (0, 5))
);
comment on table incident_facility is 'insert-only: the facilities that a case concerns';
comment on column incident_facility.known_at is
    'When its people knew; null, as are reason and who said so, for a facility of the first report';

create table first_report (
    incident         text primary key references incident,
    noticed_at       timestamptz,
    noticed_approx   boolean not null,
    kind             text not null
        check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
            'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'OTHER', 'UNKNOWN')),
    medium           text not null
        check (medium in ('SD_CARD', 'USB', 'PAPER', 'PC', 'CAMERA', 'SMARTPHONE', 'EMAIL', 'OTHER',
            'UNKNOWN')),
    description      text not null,
    person_groups    text[] not null
        check (person_groups <@ array['CHILDREN', 'GUARDIANS', 'RESIDENTS', 'PATIENTS', 'STAFF', 'OTHER',
            'UNKNOWN']),
    contents         text not null,
    persons_min      int,
    persons_max      int,
    place            text not null,
    place_unknown    boolean not null,
    last_seen_at     timestamptz,
    malice           text not null check (malice in ('YES', 'NO', 'UNKNOWN')),
    unit_code        text not null references unit,
    caller_name      text,
    caller_post      text,
    heard_from       timestamptz,
    not_asked        text[] not null
        check (not_asked <@ array['NOTICED', 'KIND', 'MEDIUM', 'GROUPS', 'PERSONS', 'MALICE']),
    last_seen_approx boolean not null,
    acted_by         bigint not null references account,
    acted_name       text not null,
    acted_post       text not null,
    reported_at      timestamptz not null,
    check (persons_max >= persons_min),
    check (num_nonnulls(caller_name, caller_post, heard_from) in (0, 3))
);
comment on table first_report is 'insert-only: the six answers as they were given';
comment on column first_report.last_seen_approx is 'The time is about right: 頃.';
comment on column first_report.noticed_at is 'When it was noticed; null for 分からない';
comment on column first_report.noticed_approx is 'The time is about right: 頃';
comment on column first_report.persons_min is 'How many persons at least; null, as is persons_max, for 分からない';
comment on column first_report.caller_name is
    'Who said it on the telephone, and then acted_by is who wrote it down; null where the reporter wrote it';
comment on column first_report.heard_from is 'Since when the caller was on the line';
comment on column first_report.not_asked is 'The questions that nobody put: 記入なし is not 分からない';
comment on column first_report.malice is 'Whether a wrongful purpose is suspected';

create table incident_nature (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    kind        text not null
        check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
            'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'OTHER', 'UNKNOWN')),
    malice      text not null check (malice in ('YES', 'NO', 'UNKNOWN')),
    known_at    timestamptz not null,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index incident_nature_of_case on incident_nature (incident, id);
comment on table incident_nature is
    'insert-only: what kind of incident it is and whether a wrongful purpose is suspected, as known since then; '
    'the last one holds, and the first report stays as it was given';

create table knowledge (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    knower      text not null,
    employer    text not null check (employer in ('BODY', 'CONTRACTOR', 'OUTSIDE')),
    known_at    timestamptz not null,
    approx      boolean not null,
    of_what     text not null check (of_what in ('INCIDENT', 'TO_COMMISSION', 'TO_PERSONS')),
    note        text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index knowledge_incident on knowledge (incident, known_at);
comment on table knowledge is 'insert-only: who knew, and when';
comment on column knowledge.of_what is
    'Of what they knew: INCIDENT, or what makes a duty: TO_COMMISSION 国への報告, TO_PERSONS 本人への通知';
comment on column knowledge.knower is 'Who knew, by name';
comment on column knowledge.employer is
    'Whose people the knower belongs to: the body''s own, a contractor''s, or neither';
comment on column knowledge.approx is 'The time is about right: 頃';

create table affected_count (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    as_of       timestamptz not null,
    unit        text not null
        check (unit in ('PERSONS', 'DISTINCT_PERSONS', 'PERSONS_REPEATED', 'RECORDS', 'HOUSEHOLDS',
            'SHEETS')),
    min         int check (min >= 0),
    max         int,
    approx      boolean not null,
    basis       text not null,
    of_which    text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (max >= min)
);
create index affected_count_incident on affected_count (incident, as_of);
comment on table affected_count is 'insert-only: how many are concerned, as a dated series of ranges';
comment on column affected_count.as_of is 'As of when so many were known';
comment on column affected_count.unit is 'What was counted';
comment on column affected_count.min is 'At least so many; null where no bound is known, as in max';
comment on column affected_count.approx is 'About so many: 約';
comment on column affected_count.basis is 'How it was counted';
comment on column affected_count.of_which is 'A part of them, in words: うち';

create table medium (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    medium_no    int not null check (medium_no > 0),
    revision     int not null check (revision > 0),
    removed      boolean not null,
    kind         text not null
        check (kind in ('SD_CARD', 'USB', 'PAPER', 'PC', 'CAMERA', 'SMARTPHONE', 'EMAIL', 'OTHER',
            'UNKNOWN')),
    label        text not null,
    quantity     int check (quantity > 0),
    unit         text not null,
    items        int check (items >= 0),
    items_unit   text,
    approx       boolean not null,
    protection   text,
    last_used_at timestamptz,
    note         text,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    unique (incident, medium_no, revision)
);
comment on table medium is 'insert-only: what was lost; a correction is the next revision of the same number';
comment on column medium.medium_no is 'Its number in the case, the same for all revisions';
comment on column medium.removed is 'With this revision the thing no longer counts as lost';
comment on column medium.unit is 'The word for counting the things themselves: 枚, 台';
comment on column medium.items is 'How many photographs, records or sheets are on it, counted in items_unit';
comment on column medium.protection is 'Password or encryption, as it was told';

create table medium_content (
    medium    bigint not null references medium,
    position  int not null,
    shot_on   date[] not null,
    shot_text text,
    people    text,
    persons   int[] not null,
    what      text not null,
    items     int check (items >= 0),
    approx    boolean not null,
    note      text,
    primary key (medium, position)
);
comment on table medium_content is 'insert-only: what was on it';
comment on column medium_content.shot_on is 'The days on which the photographs were taken';
comment on column medium_content.shot_text is 'When they were taken, where no day is known';
comment on column medium_content.persons is 'How many persons, one number or from and to';

create table course_entry (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    starts_on   date not null,
    starts_at   timestamptz,
    ends_on     date,
    ends_at     timestamptz,
    open_end    boolean not null,
    actor       text,
    what        text not null,
    kind        text not null
        check (kind in ('DISCOVERY', 'SEARCH', 'SUPERVISOR_REPORT', 'WRITTEN_REPORT', 'NOTICE', 'PUBLICATION',
            'OTHER')),
    source      text not null,
    corrects    bigint references course_entry,
    acted_by    bigint references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    start_about text not null check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER')),
    end_about   text not null check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER')),
    withdrawn   boolean not null,
    reason      text,
    entry_key   uuid,
    check (acted_by is not null or acted_name = '自動')
);
create index course_entry_incident on course_entry (incident, starts_on);
create unique index course_entry_corrected_once on course_entry (corrects);
create unique index course_entry_sent_once on course_entry (incident, acted_by, entry_key);
comment on table course_entry is 'insert-only: the course of events; a correction is a new row that names the old one';
comment on column course_entry.starts_at is 'The time; null where only the day is known';
comment on column course_entry.open_end is 'It went on, and its end is not told';
comment on column course_entry.start_about is
    'How exactly the start is told: EXACTLY, AROUND 頃, JUST_AFTER 過ぎ; end_about tells it of the end';
comment on column course_entry.actor is 'Who did it, by name or post';
comment on column course_entry.source is 'manual where somebody typed the line, otherwise the room whose act wrote it';
comment on column course_entry.withdrawn is 'The row only takes back the one that it corrects';
comment on column course_entry.entry_key is 'The press of the button that sent it';
comment on column course_entry.acted_by is 'Null where the program itself wrote the line';

create table participant (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    name        text not null,
    kind        text not null,
    letter      text not null,
    unit_code   text not null references unit,
    account     bigint references account,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, kind, letter)
);
comment on table participant is
    'insert-only: people named in the case and the letter that stands for them outside their unit';
comment on column participant.kind is 'The word that stands before the letter: 保育士';
comment on column participant.letter is 'The letter of this person in the case: Ａ';
comment on column participant.account is 'Whose account it is, where that person has one';

create table participant_withdrawal (
    participant  bigint primary key references participant,
    reason       text not null,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    withdrawn_at timestamptz not null
);
comment on table participant_withdrawal is
    'insert-only: who is no longer named in the case, by whom, when and why; what is read from then on is not '
    'masked for them, issued papers stay as they are';

-- 代行入力: whose word it is, as a person; only where the sender has no account is the name alone known.
create table on_behalf_entry (
    id             bigint generated always as identity primary key,
    incident       text not null references incident,
    part           text,
    step           text not null
        check (step in ('record-search-round', 'agree-search-end', 'confirm-search-end', 'head-report',
            'head-report-late', 'chief-receipt', 'written-report', 'decide-written-report', 'assess-duty',
            'confirm-no-duty', 'file-preliminary-report', 'file-final-report', 'file-supplement',
            'record-notification', 'confirm-notification', 'decide-publication', 'record-publication',
            'section-receipt', 'draft-plan', 'decide-plan', 'decide-council-report', 'assign-meeting',
            'compile-paper', 'confirm-paper', 'record-meeting-held', 'closing-check')),
    sender         text not null,
    means          text not null check (means in ('PHONE', 'IN_PERSON', 'FAX', 'MAIL', 'PAPER')),
    heard_at       timestamptz not null,
    papers         bigint[] not null,
    acted_by       bigint not null references account,
    acted_name     text not null,
    acted_post     text not null,
    recorded_at    timestamptz not null,
    sender_account bigint references account
);
create index on_behalf_entry_incident on on_behalf_entry (incident);
comment on table on_behalf_entry is
    'insert-only: whose word an act is that somebody else entered, how and when it was heard, and the sender''s '
    'papers';
comment on column on_behalf_entry.sender_account is 'Whose word it is, where that person has an account';
comment on column on_behalf_entry.part is 'The facility or duty of the step; null where the step is the whole case''s';
comment on column on_behalf_entry.sender is 'Whose word it is, by name';
comment on column on_behalf_entry.heard_at is 'When it was heard or came';
comment on column on_behalf_entry.papers is 'The sender''s papers among the attachments of the case';

-- 義務ごとの起算: a duty counts from a later knowledge only by two persons.
create table duty_basis_proposal (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    duty        text not null check (duty in ('TO_COMMISSION', 'TO_PERSONS')),
    knowledge   bigint not null references knowledge,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index duty_basis_proposal_incident on duty_basis_proposal (incident, duty, id);
comment on table duty_basis_proposal is 'insert-only: that a duty of a case be counted from this knowledge, and why';

create table duty_basis_decision (
    proposal    bigint primary key references duty_basis_proposal,
    confirmed   boolean not null,
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or reason is not null)
);
comment on table duty_basis_decision is 'insert-only: what a second person said to it';

-- 後から生じた義務: it counts from the knowledge of what makes it, when two persons had judged before that there was none.
create table duty_arisen_late (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    duty        text not null check (duty in ('TO_COMMISSION', 'TO_PERSONS')),
    known_at    timestamptz not null,
    recorded_at timestamptz not null
);
create index duty_arisen_late_of_case on duty_arisen_late (incident, duty, id);
comment on table duty_arisen_late is
    'insert-only: from which knowledge a duty counts that arose after two persons had judged that there was none';

create table incident_closing (
    incident   text primary key references incident,
    note       text,
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    closed_at  timestamptz not null
);
comment on table incident_closing is 'insert-only: who closed the case, and what was said';
comment on column incident_closing.note is 'What was said at the end, if anything was';

-- The words of a case written one way, so that it is found however they are typed. Words of two kanji are the rule
-- and trigrams need three letters, so there is no index: the rows are short, and the list's other conditions come
-- first.
create table case_search (
    incident     text primary key references incident,
    words        text not null,
    folding      int not null,
    masked_words text not null
);
comment on table case_search is
    'The words by which a case is found, folded by the program (SearchText) when the case begins; where the '
    'folding is another version''s, folded anew at the start.';
comment on column case_search.masked_words is
    'The same words with everybody named in the case masked, for those who do not read all of the names.';
comment on column case_search.folding is 'The version of the folding by which the words were written';
