-- What comes along with a merging or a splitting: notices of contractors, and the cause; and hearings that count no more.

create table contractor_notice_source (
    notice      bigint primary key references contractor_notice,
    source      bigint not null references contractor_notice,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    constraint contractor_notice_source_other check (notice <> source)
);
create index contractor_notice_source_source on contractor_notice_source (source);
comment on table contractor_notice_source is
    'insert-only: notices that came into a case with a merging or a splitting, as they were told and written down there';
comment on column contractor_notice_source.source is 'The notice of the other case that it repeats';
comment on column contractor_notice_source.acted_by is 'Who merged or split';

create table cause_from_merged (
    incident    text not null references incident,
    number      int not null check (number > 0),
    source_case text not null references incident,
    source      int not null,
    version     int,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, number),
    unique (incident, source_case, source),
    foreign key (source_case, source) references cause_analysis (incident, version),
    foreign key (incident, version) references cause_analysis (incident, version),
    constraint cause_from_merged_other check (incident <> source_case)
);
comment on table cause_from_merged is
    'insert-only: what a case that was merged into this one had found of the cause: the version that stood there';
comment on column cause_from_merged.source is 'The version of the merged case';
comment on column cause_from_merged.version is
    'The version that it became here, where nothing was written; null where this case had its own, beside which it is read';
comment on column cause_from_merged.acted_by is 'Who merged';

create table cause_hearing_withdrawal (
    hearing     bigint primary key references cause_hearing,
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table cause_hearing_withdrawal is
    'insert-only: hearings that count no more, and why; they stay to be read, struck';
