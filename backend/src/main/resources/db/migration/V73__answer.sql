-- 報告者への回答 and 研修: what became of a report, and who was taught because of a case.

create table reporter_answer (
    id            bigint generated always as identity primary key,
    incident      text not null references incident,
    number        int not null check (number > 0),
    reporter      bigint references account,
    words         text not null check (words <> ''),
    told_how      text check (told_how <> ''),
    after_council boolean not null,
    after_closing boolean not null,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null,
    unique (incident, number),
    constraint reporter_answer_told check (reporter is not null or told_how is not null)
);
create index reporter_answer_reporter on reporter_answer (reporter, id desc);
comment on table reporter_answer is
    'insert-only: what the reporter of the first report was told of what the report changed';
comment on column reporter_answer.reporter is
    'Who reads it here; null where the first report was heard on the telephone';
comment on column reporter_answer.told_how is 'How the reporter was told who has no account';
comment on column reporter_answer.after_council is 'Whether the council had been told of the case by then';
comment on column reporter_answer.after_closing is 'Whether the case was closed then';

create table reporter_answer_reading (
    answer      bigint primary key references reporter_answer,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table reporter_answer_reading is 'insert-only: that the reporter read an answer';

create table training (
    id          bigint generated always as identity primary key,
    key         uuid not null,
    subject     text not null check (subject <> ''),
    first_day   date not null,
    last_day    date not null check (last_day >= first_day),
    material    text check (material <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (acted_by, key)
);
create index training_first_day on training (first_day);
comment on table training is 'insert-only: 研修 that were held; what was wrong is taken back and entered anew';
comment on column training.key is 'The press of the button that entered it';
comment on column training.material is 'What was taught, or where the material is kept; null where nobody said';

create table training_unit (
    training  bigint not null references training,
    unit_code text not null references unit,
    persons   int not null check (persons between 1 and 10000),
    primary key (training, unit_code)
);
create index training_unit_unit on training_unit (unit_code);
comment on table training_unit is 'insert-only: how many of which unit took part; nobody by name';

create table training_case (
    training bigint not null references training,
    incident text not null references incident,
    primary key (training, incident)
);
create index training_case_incident on training_case (incident);
comment on table training_case is 'insert-only: from which cases a training came';

create table training_withdrawal (
    training    bigint primary key references training,
    reason      text not null check (reason <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table training_withdrawal is 'insert-only: trainings that were entered wrongly, and why';
