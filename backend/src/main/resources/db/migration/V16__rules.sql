-- 期限の規則の改定: what was proposed, who decided it, and which running clocks moved with it.

create table rule_change (
    id            bigint generated always as identity primary key,
    clock_key     text not null
        check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
            'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT',
            'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
            'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
            'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'EFFECTIVENESS')),
    condition     text not null
        check (condition in ('ALWAYS', 'WRONGFUL_PURPOSE', 'DATE_GIVEN', 'RETURNED', 'ASKED_AGAIN',
            'AFTER_3_MONTHS', 'AFTER_6_MONTHS', 'AFTER_12_MONTHS')),
    rule          bigint references clock_rule,
    draft         jsonb,
    second_person boolean not null,
    reason        text not null,
    acted_by      bigint not null references account,
    acted_name    text not null,
    acted_post    text not null,
    proposed_at   timestamptz not null,
    check (num_nonnulls(rule, draft) = 1)
);
comment on table rule_change is
    'insert-only: a proposed version of a rule of the deadlines (draft), or an adopted one (rule) that running '
    'clocks are to follow';
comment on column rule_change.second_person is
    'Whether another person than the proposer must confirm: a limit by law, guideline or ordinance';
comment on column rule_change.rule is
    'An adopted version that running clocks are to follow; null where a new one is proposed';
comment on column rule_change.draft is 'The proposed version';

create table rule_change_clock (
    change bigint not null references rule_change,
    clock  bigint not null references clock,
    primary key (change, clock)
);
comment on table rule_change_clock is 'insert-only: the running clocks that are to follow the version';

create table rule_decision (
    change     bigint primary key references rule_change,
    adopted    boolean not null,
    rule       bigint references clock_rule,
    reason     text,
    acted_by   bigint not null references account,
    acted_name text not null,
    acted_post text not null,
    decided_at timestamptz not null,
    check (adopted = (rule is not null)),
    check (adopted or reason is not null)
);
comment on table rule_decision is
    'insert-only: what came of a proposal, decided by its own author only where no second person is needed';
comment on column rule_decision.rule is 'The version that counts from then on';

create table rule_moved (
    change       bigint not null references rule_change,
    clock        bigint not null references clock,
    rule_before  bigint not null references clock_rule,
    limit_before timestamptz not null,
    limit_after  timestamptz not null,
    primary key (change, clock)
);
comment on table rule_moved is 'insert-only: clocks that moved when the change was adopted';
