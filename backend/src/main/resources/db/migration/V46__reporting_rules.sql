-- 情報の種類, and what the table of duties says beside each judgement.

create table information_kinds (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    kinds       text[] not null
        check (kinds <@ array['HEALTH', 'DISABILITY', 'CRIME', 'CREED', 'ACCOUNT', 'ORDINANCE']),
    all_checked boolean not null,
    basis       text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index information_kinds_incident on information_kinds (incident, id);
comment on table information_kinds is
    'insert-only: 情報の種類, which kinds the law asks about were among the information; the last one holds';
comment on column information_kinds.all_checked is
    'Whether all of it was looked through, so that a kind not named was not among it';
comment on column information_kinds.basis is 'From what that is known';

alter table assessment_judgement drop constraint assessment_judgement_grounds_check,
    add constraint assessment_judgement_grounds_check check (grounds <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'N1', 'N2',
        'N3', 'N4', 'NUMBER_LEAKED', 'NOT_A_LEAK', 'RECOVERED_UNSEEN', 'HELD_ELSEWHERE', 'ENCRYPTED', 'NO_ITEM',
        'BEFORE_NATIONAL_LAW']);
comment on column assessment_judgement.grounds is
    'Items of 施行規則43条 and of the rule on 番号法29条の4 that apply; of 「義務なし」 why none does';

-- What was judged before nobody had been asked for these; the answer on individual numbers is the one that held.
alter table assessment_judgement
    add column sensitive text check (sensitive in ('YES', 'NO', 'UNKNOWN')),
    add column property text check (property in ('YES', 'NO', 'UNKNOWN')),
    add column ordinance text check (ordinance in ('YES', 'NO', 'UNKNOWN')),
    add column my_number text check (my_number in ('YES', 'NO', 'UNKNOWN')),
    add column ruled text[] not null default '{}'
        check (ruled <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'N1', 'N2', 'N3', 'N4', 'NUMBER_LEAKED', 'NOT_A_LEAK',
            'RECOVERED_UNSEEN', 'HELD_ELSEWHERE', 'ENCRYPTED', 'NO_ITEM', 'BEFORE_NATIONAL_LAW']);
update assessment_judgement j set sensitive = 'UNKNOWN', property = 'UNKNOWN', ordinance = 'UNKNOWN',
    my_number = coalesce(
        (select n.my_number from incident_nature n where n.incident = j.incident
            and coalesce(n.my_number, n.danger, n.noticed_by, n.happened_where) is not null
            order by n.id desc limit 1),
        (select r.my_number from first_report r where r.incident = j.incident),
        'UNKNOWN');
alter table assessment_judgement
    alter column sensitive set not null,
    alter column property set not null,
    alter column ordinance set not null,
    alter column my_number set not null,
    alter column ruled drop default;
comment on column assessment_judgement.sensitive is
    'Whether 要配慮個人情報 was among it, property what can be misused for money, ordinance 条例要配慮個人情報';
comment on column assessment_judgement.ruled is 'The grounds that the table of duties named when it was judged';
