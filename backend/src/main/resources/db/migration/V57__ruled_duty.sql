-- 規則の見立てによる義務: the table of duties names grounds that nobody has judged, and the limits run from then. Cases that
-- are to be judged again already are looked at when the program starts.

create table assessment_ruled_duty (
    id          bigint generated always as identity primary key,
    incident    text not null,
    judgement   int not null,
    grounds     text[] not null check (grounds <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'P1', 'P2', 'P3', 'P4', 'N1', 'N2',
        'N3', 'N4', 'NUMBER_LEAKED', 'NOT_A_LEAK', 'RECOVERED_UNSEEN', 'HELD_ELSEWHERE', 'ENCRYPTED', 'NO_ITEM',
        'BEFORE_NATIONAL_LAW', 'ASSEMBLY_ORDINANCE']) check (cardinality(grounds) > 0),
    known_at    timestamptz not null,
    acted_by    bigint references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    foreign key (incident, judgement) references assessment_judgement (incident, number),
    check (acted_by is not null or acted_name = '自動')
);
create index assessment_ruled_duty_of_judgement on assessment_ruled_duty (incident, judgement, id);
comment on table assessment_ruled_duty is
    'insert-only: grounds of a duty that the table of duties named after a judgement and that nobody has judged; the '
    'limits run without waiting for the next judgement';
comment on column assessment_ruled_duty.judgement is 'The judgement that did not name them';
comment on column assessment_ruled_duty.known_at is 'From which knowledge what began to run because of them counts';
comment on column assessment_ruled_duty.acted_by is
    'Who recorded the fact that changed; null where the program looked at the case again';

comment on table authority_duty_again is
    'insert-only: a duty that had been judged not to exist, or whose report was filed, arose again, for the second time, '
    'the third ...';
comment on table duty_arisen_late is
    'insert-only: from which knowledge a duty counts that arose after it had been judged that there was none, or after '
    'its report was filed';

-- What the table names may be found by the program too.
alter table notification_resumed alter column acted_by drop not null,
    add constraint notification_resumed_acted check (acted_by is not null or acted_name = '自動');
comment on column notification_resumed.acted_by is
    'Who judged that the duty exists, or recorded the fact by which the rules name it; null where the program looked at '
    'the case again';
