-- The search of a facility, or the recovery from wrong recipients: where it stands follows from these facts.

create table search_round (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    part            text not null,
    started_at      timestamptz not null,
    ended_at        timestamptz,
    outside         text check (outside in ('YES', 'NO', 'UNKNOWN')),
    searchers       text not null,
    account         text not null,
    result          text not null check (result in ('FOUND', 'GO_ON', 'END_PROPOSED')),
    end_reason      text,
    unlooked_reason text,
    found_media     int[] not null,
    found_at        timestamptz,
    found_where     text,
    found_by        text,
    found_seen      text check (found_seen in ('YES', 'NO', 'UNKNOWN')),
    found_used      text check (found_used in ('YES', 'NO', 'UNKNOWN')),
    found_condition text,
    goes_on         boolean not null,
    on_behalf       bigint references on_behalf_entry,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    foreign key (incident, part) references incident_facility,
    check (ended_at is null or ended_at >= started_at)
);
create index search_round_incident_part_idx on search_round (incident, part);
comment on table search_round is 'insert-only: rounds of a search as recorded';
comment on column search_round.part is 'The facility';
comment on column search_round.ended_at is 'Null where the round was still going on';
comment on column search_round.outside is 'Whether it may have been lost outside the building; null where not said';
comment on column search_round.account is 'What was done, in words';
comment on column search_round.unlooked_reason is 'Why the search ends although places were not looked at';
comment on column search_round.found_media is 'Numbers of the media that were found; 0 is the lost thing while none is entered';
comment on column search_round.found_seen is 'Whether somebody may have seen what is on it';
comment on column search_round.goes_on is 'Whether the search goes on after this round';
comment on column search_round.on_behalf is 'Whose word it is, where somebody else entered it';

create table search_look (
    id        bigint generated always as identity primary key,
    round     bigint not null references search_round,
    medium    int not null,
    place     text
        check (place in ('OFFICE', 'STORAGE', 'DESKS', 'CLASSROOMS', 'OTHER_ROOMS', 'DEVICES', 'COPIER',
            'BAGS_AND_CLOTHES', 'LOCKERS', 'TRASH', 'VEHICLES', 'ROUTE', 'RECIPIENT', 'LOST_PROPERTY_OFFICE')),
    own_place text,
    result    text not null check (result in ('LOOKED', 'NOT_LOOKED', 'NOT_APPLICABLE')),
    looked_by text,
    reason    text,
    check (num_nonnulls(place, own_place) = 1)
);
create index search_look_round_idx on search_look (round);
comment on table search_look is
    'insert-only: what a round says of a place for a medium; medium 0 is the lost thing while none is entered';
comment on column search_look.looked_by is 'Who looked, in words; null where it was all who searched';
comment on column search_look.reason is 'Why there is no such place to look at';

create table search_end_act (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    part        text not null,
    act         text not null check (act in ('PROPOSED', 'AGREED', 'CONFIRMED', 'RETURNED')),
    done_at     timestamptz not null,
    reason      text,
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    foreign key (incident, part) references incident_facility
);
create index search_end_act_incident_part_idx on search_end_act (incident, part);
comment on table search_end_act is 'insert-only: agreements to end a search, confirmations and returns';
comment on column search_end_act.act is 'PROPOSED is of a recovery; the end of a search is proposed by a round';
comment on column search_end_act.on_behalf is 'Whose word it is, where somebody else entered it';

create table lost_property_report (
    id             bigint generated always as identity primary key,
    incident       text not null references incident,
    part           text not null,
    request_key    uuid,
    corrects       bigint unique references lost_property_report,
    removed        boolean not null,
    kind           text not null check (kind in ('LOST_PROPERTY', 'THEFT')),
    reported_at    timestamptz not null,
    station        text not null,
    receipt_number text,
    reported_by    text not null,
    note           text,
    course_entry   bigint references course_entry,
    acted_by       bigint not null references account,
    acted_name     text not null,
    acted_post     text not null,
    recorded_at    timestamptz not null,
    unique (incident, request_key),
    foreign key (incident, part) references incident_facility
);
create index lost_property_report_incident_part_idx on lost_property_report (incident, part);
comment on table lost_property_report is
    'insert-only: 遺失届・被害届 handed in with the police; a correction is a new row';
comment on column lost_property_report.request_key is 'The press of the button that sent it; null for a correction';
comment on column lost_property_report.removed is 'That the report it corrects was none';
comment on column lost_property_report.course_entry is 'Its line in the course of events';

create table recovery_recipient (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    part         text not null,
    recipient_no int not null check (recipient_no > 0),
    revision     int not null check (revision > 0),
    removed      boolean not null,
    name         text not null,
    means        text not null check (means in ('EMAIL', 'FAX', 'POST', 'BY_HAND', 'OTHER')),
    copies       int check (copies > 0),
    note         text,
    on_behalf    bigint references on_behalf_entry,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    unique (incident, part, recipient_no, revision),
    foreign key (incident, part) references incident_facility
);
comment on table recovery_recipient is
    'insert-only: to whom something went by mistake; the newest revision of a number holds';
comment on column recovery_recipient.copies is 'How many; null where that is not known';
comment on column recovery_recipient.removed is 'That the recipient was none';

create table recovery_act (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    part        text not null,
    recipients  int[] not null check (cardinality(recipients) > 0),
    act         text not null
        check (act in ('CONTACTED', 'ASKED', 'DELETED', 'RETURNED', 'REFUSED', 'UNREACHABLE')),
    done_at     timestamptz not null,
    done_by     text not null,
    evidence    text,
    note        text,
    on_behalf   bigint references on_behalf_entry,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    foreign key (incident, part) references incident_facility
);
create index recovery_act_incident_part_idx on recovery_act (incident, part);
comment on table recovery_act is
    'insert-only: what was done to get back or have deleted what went to a recipient';
comment on column recovery_act.recipients is 'Numbers of the recipients it concerns';
comment on column recovery_act.evidence is 'What shows that it was deleted or came back';
