-- 審議会の会議: meetings as things of their own, with roster, agenda, attendance and an outcome of each item.

create table meeting (
    id          bigint generated always as identity primary key,
    term        int not null check (term between 1 and 99),
    number      int not null check (number between 1 and 999),
    key         uuid not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (term, number),
    unique (acted_by, key)
);
comment on table meeting is 'insert-only: meetings of the council; a number of a term is given once, also where it was cancelled';
comment on column meeting.term is '期: 7 of 第７期第８回';
comment on column meeting.number is '回: 8 of 第７期第８回';
comment on column meeting.key is 'The press of the button that entered it';

create table meeting_schedule (
    meeting     bigint not null references meeting,
    version     int not null check (version > 0),
    meets_on    date not null,
    begins      time not null,
    place       text not null check (place <> ''),
    reason      text check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (meeting, version),
    constraint meeting_schedule_reason check ((version = 1) = (reason is null))
);
comment on table meeting_schedule is 'insert-only: day, hour and place of a meeting; each later version says why it moved';

create table meeting_cancellation (
    meeting     bigint primary key references meeting,
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table meeting_cancellation is 'insert-only: meetings that do not take place, and why';

create table council_member (
    id          bigint generated always as identity primary key,
    term        int not null check (term between 1 and 99),
    name        text not null check (name <> ''),
    short_name  text not null check (short_name <> ''),
    role        text not null check (role in ('CHAIR', 'VICE_CHAIR', 'MEMBER')),
    mail        text check (mail <> ''),
    valid_from  date not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (term, short_name)
);
comment on table council_member is 'insert-only: members of the council in a term; who changes the role is entered anew';
comment on column council_member.short_name is 'How lists write the member: 中村（三）; one of its kind in a term';
comment on column council_member.mail is 'Where the notice of a meeting goes; null where it goes on paper';

create table council_member_end (
    member      bigint primary key references council_member,
    valid_to    date not null,
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table council_member_end is 'insert-only: until which day somebody was a member, and why no longer';

create table agenda_item (
    id          bigint generated always as identity primary key,
    incident    text references incident,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index agenda_item_incident on agenda_item (incident);
comment on table agenda_item is
    'insert-only: 案件 that come before the council; one that is continued stands in the next agenda as itself';
comment on column agenda_item.incident is 'The case that is reported; null of any other item';

create table meeting_agenda (
    meeting     bigint not null references meeting,
    version     int not null check (version > 0),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (meeting, version)
);
comment on table meeting_agenda is 'insert-only: agendas 次第 in whole versions, of which the last stands';

create table meeting_agenda_line (
    meeting     bigint not null,
    version     int not null,
    position    int not null check (position > 0),
    item        bigint not null references agenda_item,
    section     text not null check (section in ('FIRST', 'SECOND', 'THIRD')),
    kind        text not null check (kind in ('REPORT', 'CONSULTATION', 'OTHER')),
    title       text not null check (title <> ''),
    authors     text check (authors <> ''),
    paper_no    int check (paper_no between 1 and 99),
    at_table    boolean not null,
    omitted     text check (omitted <> ''),
    primary key (meeting, version, position),
    unique (meeting, version, item),
    constraint meeting_agenda_line_paper unique (meeting, version, paper_no),
    foreign key (meeting, version) references meeting_agenda
);
create index meeting_agenda_line_item on meeting_agenda_line (item);
comment on table meeting_agenda_line is 'insert-only: the items of an agenda in the order in which they are taken';
comment on column meeting_agenda_line.section is 'Ⅰ, Ⅱ or Ⅲ of the agenda';
comment on column meeting_agenda_line.authors is 'The sections that report, one on each line';
comment on column meeting_agenda_line.paper_no is '資料番号: independent of the order; null where there is no paper';
comment on column meeting_agenda_line.at_table is 'Whether its paper is handed out at the table 机上配布';
comment on column meeting_agenda_line.omitted is 'Attachments that are left out 省略';

create table meeting_left_off (
    meeting     bigint not null references meeting,
    incident    text not null references incident,
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (meeting, incident)
);
create index meeting_left_off_incident on meeting_left_off (incident);
comment on table meeting_left_off is
    'insert-only: cases that waited for the council when an agenda was fixed and were left off it, and why';

create table meeting_stage (
    meeting     bigint not null references meeting,
    reached     text not null check (reached in ('AGENDA_FIXED', 'PAPERS_SENT', 'HELD', 'MINUTES_CHECKED', 'PUBLISHED')),
    reason      text check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (meeting, reached)
);
comment on table meeting_stage is 'insert-only: what was done of a meeting; where it stands follows from it';
comment on column meeting_stage.reason is 'Of HELD: why it was held although no papers were sent here';

create table meeting_record (
    meeting     bigint not null references meeting,
    version     int not null check (version > 0),
    began       time,
    ended       time,
    observers   int check (observers between 0 and 9999),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (meeting, version)
);
comment on table meeting_record is 'insert-only: how a meeting went, in whole versions, of which the last stands';
comment on column meeting_record.observers is '傍聴人; null where nobody said how many';

create table meeting_official (
    meeting  bigint not null,
    version  int not null,
    position int not null check (position > 0),
    post     text not null check (post <> ''),
    primary key (meeting, version, position),
    foreign key (meeting, version) references meeting_record
);
comment on table meeting_official is 'insert-only: officials who were present, by their posts';

create table meeting_attendance (
    meeting  bigint not null,
    version  int not null,
    position int not null check (position > 0),
    member   bigint not null references council_member,
    movement text not null check (movement in ('CAME', 'LEFT', 'RECUSED', 'ABSENT')),
    edge     text check (edge in ('BEFORE', 'DURING', 'AFTER')),
    item     bigint references agenda_item,
    reason   text check (reason <> ''),
    primary key (meeting, version, position),
    foreign key (meeting, version) references meeting_record,
    constraint meeting_attendance_edge check ((edge is null) = (item is null))
);
create index meeting_attendance_member on meeting_attendance (member);
create index meeting_attendance_item on meeting_attendance (item);
comment on table meeting_attendance is
    'insert-only: which member came, left, took no part in an item 除斥 or was absent; who has no row was not entered';
comment on column meeting_attendance.item is 'At which item; null of who was there from the beginning, or absent';

create table meeting_presiding (
    meeting   bigint not null,
    version   int not null,
    position  int not null check (position > 0),
    member    bigint not null references council_member,
    from_item bigint references agenda_item,
    primary key (meeting, version, position),
    foreign key (meeting, version) references meeting_record
);
create index meeting_presiding_member on meeting_presiding (member);
create index meeting_presiding_from_item on meeting_presiding (from_item);
comment on table meeting_presiding is 'insert-only: who presided from which item on; null from the beginning';

create table meeting_outcome (
    meeting    bigint not null,
    version    int not null,
    item       bigint not null references agenda_item,
    outcome    text not null check (outcome in ('REPORTED', 'ANSWERED', 'CONTINUED', 'WITHDRAWN', 'TIME_UP', 'SENT_BACK')),
    vote       text check (vote in ('NO_OBJECTION', 'MAJORITY', 'COUNTED')),
    in_favour  int check (in_favour between 0 and 999),
    against    int check (against between 0 and 999),
    voted_with bigint references agenda_item,
    opinion    text check (opinion <> ''),
    primary key (meeting, version, item),
    foreign key (meeting, version) references meeting_record
);
create index meeting_outcome_item on meeting_outcome (item);
create index meeting_outcome_voted_with on meeting_outcome (voted_with);
comment on table meeting_outcome is 'insert-only: what became of each item';
comment on column meeting_outcome.vote is 'How it was decided: in words, or counted';
comment on column meeting_outcome.voted_with is 'The item with which it was put to one vote';
comment on column meeting_outcome.opinion is '附帯意見';

create table meeting_case_moved (
    meeting  bigint not null references meeting,
    incident text not null references incident,
    moved_at timestamptz not null,
    primary key (meeting, incident)
);
create index meeting_case_moved_incident on meeting_case_moved (incident);
comment on table meeting_case_moved is
    'insert-only: cases of a held meeting that have learned what became of their item, each once';

alter table council_meeting_choice add column meeting_id bigint references meeting;
create index council_meeting_choice_meeting on council_meeting_choice (meeting_id);
comment on column council_meeting_choice.meeting_id is
    'The meeting on whose agenda the case stands by it; null where name and day were typed';

create table council_postponement (
    choice      bigint primary key references council_meeting_choice,
    cause       text not null check (cause in ('CONTINUED', 'WITHDRAWN', 'TIME_UP', 'SENT_BACK', 'CANCELLED')),
    reason      text check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table council_postponement is
    'insert-only: meetings that were chosen and at which the council was not told; the case waits for another one';
comment on column council_postponement.cause is 'What became of its item, or that the meeting was cancelled';
