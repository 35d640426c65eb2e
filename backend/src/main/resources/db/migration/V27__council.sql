create table council_decision (
    incident    text primary key references incident,
    manner      text not null check (manner in ('SINGLE', 'LIST', 'NOT')),
    reason      text,
    decided_at  timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (manner <> 'NOT' or reason is not null)
);
comment on table council_decision is 'insert-only: whether and how the council is told of a case';
comment on column council_decision.manner is 'Told alone, in the list of small cases, or not at all';

create table council_meeting_choice (
    incident    text not null references incident,
    meeting     text not null,
    meets_on    date not null,
    begins      time,
    place       text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    id          bigint generated always as identity primary key,
    reason      text
);
create index council_meeting_choice_case on council_meeting_choice (incident, id);
comment on table council_meeting_choice is
    'insert-only: the meeting at which a case is reported; chosen again with the reason where it was moved';
comment on column council_meeting_choice.meeting is 'The name of the meeting';
comment on column council_meeting_choice.begins is 'The time of the day, where it is known';

create table council_draft (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    number      int not null check (number > 0),
    document_no text not null,
    paper_date  date not null,
    author      text not null,
    title       text not null,
    preface     text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, number)
);
comment on table council_draft is
    'insert-only: what a council paper says beside the facts, each version as it was compiled';
comment on column council_draft.number is 'Which version of the paper it is';
comment on column council_draft.document_no is '文書番号';
comment on column council_draft.preface is 'The paragraph before the facts';

create table council_draft_decision (
    draft       bigint primary key references council_draft,
    outcome     text not null check (outcome in ('CONFIRMED', 'RETURNED')),
    reason      text,
    decided_at  timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (outcome = 'CONFIRMED' or reason is not null)
);
comment on table council_draft_decision is 'insert-only: what the section chief said of a council paper';

create table council_meeting_held (
    incident    text primary key references incident,
    held_on     date not null,
    note        text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table council_meeting_held is 'insert-only: the day on which the council was told';
