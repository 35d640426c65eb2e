-- 規律の区分: under which rules a unit handles personal information, and under which a duty was judged.

alter table unit
    add column legal_regime text check (legal_regime in ('ADMIN_ORGAN', 'PRIVATE_RULE', 'ASSEMBLY'));
comment on column unit.legal_regime is
    '規律の区分: ADMIN_ORGAN 行政機関等 (法68条), PRIVATE_RULE hospital, clinic or university (法26条), ASSEMBLY (its ordinance); '
    'null: as the unit above it, a body without one ADMIN_ORGAN';

alter table assessment_judgement drop constraint assessment_judgement_grounds_check,
    add constraint assessment_judgement_grounds_check check (grounds <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'P1', 'P2',
        'P3', 'P4', 'N1', 'N2', 'N3', 'N4', 'NUMBER_LEAKED', 'NOT_A_LEAK', 'RECOVERED_UNSEEN', 'HELD_ELSEWHERE',
        'ENCRYPTED', 'NO_ITEM', 'BEFORE_NATIONAL_LAW', 'ASSEMBLY_ORDINANCE']),
    drop constraint assessment_judgement_ruled_check,
    add constraint assessment_judgement_ruled_check check (ruled <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'P1', 'P2',
        'P3', 'P4', 'N1', 'N2', 'N3', 'N4', 'NUMBER_LEAKED', 'NOT_A_LEAK', 'RECOVERED_UNSEEN', 'HELD_ELSEWHERE',
        'ENCRYPTED', 'NO_ITEM', 'BEFORE_NATIONAL_LAW', 'ASSEMBLY_ORDINANCE']);
comment on column assessment_judgement.grounds is
    'Items of 施行規則43条 (R) or 7条 (P) and of the rule on 番号法29条の4 (N) that apply; of 「義務なし」 why none does';

-- Until now every unit was judged as 行政機関等.
alter table assessment_judgement
    add column legal_regime text not null default 'ADMIN_ORGAN'
        check (legal_regime in ('ADMIN_ORGAN', 'PRIVATE_RULE', 'ASSEMBLY'));
alter table assessment_judgement alter column legal_regime drop default;
comment on column assessment_judgement.legal_regime is
    'The strictest 規律の区分 of the units that the case concerned when it was judged';
