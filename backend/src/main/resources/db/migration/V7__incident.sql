-- The case: its number, its first report, and the facts that every track shares.

create table incident_counter (
    fiscal_year int primary key,
    last_number int not null
);

create table incident (
    number       text primary key,
    status       text not null check (status in ('RUNNING', 'AT_CLOSING_CHECK', 'CLOSED')),
    kind         text not null,
    medium       text not null,
    title        text not null,
    origin_unit  text not null,
    section_unit text not null,
    reported_at  timestamptz not null,
    reported_by  bigint not null,
    tracks_ended boolean not null default false
);
create index incident_reported on incident (reported_at desc, number desc);

-- One row for each press of the button that counted: the same key again gives the same case.
create table report_key (
    account  bigint not null,
    key      uuid not null,
    incident text references incident,
    primary key (account, key)
);

-- A first report begun and not yet sent: encrypted, of one account, one for each form, gone after a day.
create table report_draft (
    account    bigint not null,
    report_key uuid not null,
    content    bytea not null,
    saved_at   timestamptz not null,
    expires_at timestamptz not null,
    form       text not null default 'REPORT',
    primary key (account, form)
);
create index report_draft_expires on report_draft (expires_at);

create table incident_facility (
    incident       text not null references incident,
    unit_code      text not null,
    joined_at      timestamptz not null,
    known_at       timestamptz,
    reason         text,
    joined_by      bigint,
    joined_by_name text,
    joined_by_post text,
    primary key (incident, unit_code),
    constraint incident_facility_joined_whole check (num_nonnulls(known_at, reason, joined_by, joined_by_name, joined_by_post) = any (array[0, 5]))
);
comment on table incident_facility is 'insert-only: facilities concerned';

create table first_report (
    incident         text primary key references incident,
    noticed_at       timestamptz,
    noticed_approx   boolean not null,
    kind             text not null,
    medium           text not null,
    description      text not null,
    person_groups    text[] not null,
    contents         text not null,
    persons_min      int,
    persons_max      int,
    place            text not null,
    place_unknown    boolean not null,
    last_seen_at     timestamptz,
    malice           text not null,
    unit_code        text not null,
    reporter         bigint not null,
    reporter_name    text not null,
    reporter_post    text not null,
    reported_at      timestamptz not null,
    heard_by_name    text,
    heard_from       timestamptz,
    not_asked        text[] not null default '{}' check (not_asked <@ array['NOTICED', 'KIND', 'MEDIUM', 'GROUPS', 'PERSONS', 'MALICE']),
    last_seen_approx boolean not null
);
comment on table first_report is 'insert-only: the six answers as they were given';
comment on column first_report.last_seen_approx is 'The time is about right: 頃.';

create table incident_nature (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    kind             text not null,
    malice           text not null check (malice in ('YES', 'NO', 'UNKNOWN')),
    known_at         timestamptz not null,
    reason           text not null,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null
);
create index incident_nature_of_case on incident_nature (incident, id);
comment on table incident_nature is 'insert-only: what kind of incident it is and whether a wrongful purpose is suspected, as known since then; the last one holds, and the first report stays as it was given';

create table knowledge (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    knower           text not null,
    employer         text not null check (employer in ('BODY', 'CONTRACTOR', 'OUTSIDE')),
    known_at         timestamptz not null,
    approx           boolean not null,
    of_what          text not null,
    note             text,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    constraint knowledge_of_what check (of_what in ('INCIDENT', 'TO_COMMISSION', 'TO_PERSONS'))
);
create index knowledge_incident on knowledge (incident, known_at);
comment on table knowledge is 'insert-only: who knew, and when';
comment on column knowledge.of_what is 'Of what they knew: INCIDENT, or what makes a duty: TO_COMMISSION 国への報告, TO_PERSONS 本人への通知';

create table affected_count (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    as_of            timestamptz not null,
    unit             text not null,
    min              int check (min >= 0),
    max              int,
    approx           boolean not null,
    basis            text not null,
    of_which         text,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    check (max >= min)
);
create index affected_count_incident on affected_count (incident, as_of);
comment on table affected_count is 'insert-only: how many are concerned, as a dated series of ranges';

create table medium (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    medium_no        int not null,
    revision         int not null,
    removed          boolean not null,
    kind             text not null,
    label            text not null,
    quantity         int check (quantity > 0),
    unit             text not null,
    items            int check (items >= 0),
    items_unit       text,
    approx           boolean not null,
    protection       text,
    last_used_at     timestamptz,
    note             text,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    unique (incident, medium_no, revision)
);
comment on table medium is 'insert-only: what was lost; a correction is the next revision of the same number';

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

create table course_entry (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    starts_on        date not null,
    starts_at        timestamptz,
    ends_on          date,
    ends_at          timestamptz,
    open_end         boolean not null,
    actor            text,
    what             text not null,
    kind             text not null,
    source           text not null,
    corrects         bigint references course_entry,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    start_about      text not null default 'EXACTLY' check (start_about in ('EXACTLY', 'AROUND', 'JUST_AFTER')),
    end_about        text not null default 'EXACTLY' check (end_about in ('EXACTLY', 'AROUND', 'JUST_AFTER')),
    withdrawn        boolean not null default false,
    reason           text,
    entry_key        uuid
);
create index course_entry_incident on course_entry (incident, starts_on);
create unique index course_entry_corrected_once on course_entry (corrects);
create unique index course_entry_sent_once on course_entry (incident, recorded_by, entry_key);
comment on table course_entry is 'insert-only: the course of events; a correction is a new row that names the old one';

create table participant (
    id               bigint generated always as identity primary key,
    incident         text not null references incident,
    name             text not null,
    kind             text not null,
    letter           text not null,
    unit_code        text not null,
    account          bigint,
    recorded_by      bigint not null,
    recorded_by_name text not null,
    recorded_at      timestamptz not null,
    unique (incident, kind, letter)
);
comment on table participant is 'insert-only: people named in the case and the letter that stands for them outside their unit';

create table participant_withdrawal (
    participant  bigint primary key references participant,
    reason       text not null,
    acted_by     bigint not null,
    acted_name   text not null,
    acted_post   text not null,
    withdrawn_at timestamptz not null
);
comment on table participant_withdrawal is 'insert-only: who is no longer named in the case, by whom, when and why; what is read from then on is not masked for them, issued papers stay as they are';

-- 代行入力: whose word it is, as a person; only where the sender has no account is the name alone known.
create table on_behalf_entry (
    id             bigint generated always as identity primary key,
    incident       text not null references incident,
    part           text,
    step           text not null,
    sender         text not null,
    means          text not null,
    heard_at       timestamptz not null,
    papers         bigint[] not null,
    acted_by       bigint not null,
    acted_name     text not null,
    acted_post     text not null,
    recorded_at    timestamptz not null,
    sender_account bigint references account
);
create index on_behalf_entry_incident_idx on on_behalf_entry (incident);
comment on table on_behalf_entry is 'insert-only: whose word an act is that somebody else entered, how and when it was heard, and the sender''s papers';
comment on column on_behalf_entry.sender_account is 'Whose word it is, where that person has an account';

-- 義務ごとの起算: a duty counts from a later knowledge only by two persons.
create table duty_basis_proposal (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    duty        text not null check (duty in ('TO_COMMISSION', 'TO_PERSONS')),
    knowledge   bigint not null references knowledge,
    reason      text not null,
    acted_by    bigint not null,
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
    acted_by    bigint not null,
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
comment on table duty_arisen_late is 'insert-only: from which knowledge a duty counts that arose after two persons had judged that there was none';

create table incident_closing (
    incident       text primary key references incident,
    note           text,
    closed_by      bigint not null,
    closed_by_name text not null,
    closed_at      timestamptz not null
);
comment on table incident_closing is 'insert-only: who closed the case, and what was said';

-- The words of a case written one way, so that it is found however they are typed. Words of two kanji are the rule and trigrams
-- need three letters, so there is no index: the rows are short, and the list's other conditions come first.
create table case_search (
    incident     text primary key references incident,
    words        text not null,
    folding      int not null,
    masked_words text not null
);
comment on table case_search is 'The words by which a case is found, folded by the program (SearchText) when the case begins; where the folding is another version''s, folded anew at the start.';
comment on column case_search.masked_words is 'The same words with everybody named in the case masked, for those who do not read all of the names.';
