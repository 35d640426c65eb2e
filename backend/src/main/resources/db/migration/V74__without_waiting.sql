-- What waits for nobody: a report that begins before the duty is judged, and the list of addressees in running cases.

create table assessment_early_report (
    incident      text primary key references incident,
    grounds       text[] not null check (grounds <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'P1', 'P2', 'P3', 'P4', 'N1', 'N2',
        'N3', 'N4', 'NUMBER_LEAKED', 'NOT_A_LEAK', 'RECOVERED_UNSEEN', 'HELD_ELSEWHERE', 'ENCRYPTED', 'NO_ITEM',
        'BEFORE_NATIONAL_LAW', 'ASSEMBLY_ORDINANCE']) check (cardinality(grounds) > 0),
    table_version int not null,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    recorded_at   timestamptz not null
);
comment on table assessment_early_report is
    'insert-only: 判断前の速報準備: the secretariat began the report to the commission before a judgement held';
comment on column assessment_early_report.grounds is 'What the table of duties named then, known or not to be excluded';
comment on column assessment_early_report.table_version is 'The version of the table of duties that was asked';

create table addressee_list_asked (
    version     bigint primary key references addressee_version,
    recorded_at timestamptz not null
);
comment on table addressee_list_asked is
    'insert-only: versions of 報告先の一覧 with which every running case was asked; those that are missing are asked next';
