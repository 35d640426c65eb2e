-- 期限の規則の改定: what was proposed, who decided it, and which running clocks moved with it.

create table rule_change (
    id            bigint generated always as identity primary key,
    clock_key     text not null,
    condition     text not null,
    rule          bigint references clock_rule,
    draft         jsonb,
    second_person boolean not null,
    reason        text not null,
    acted_by      bigint not null,
    acted_name    text not null,
    acted_post    text not null,
    proposed_at   timestamptz not null,
    check (num_nonnulls(rule, draft) = 1)
);
comment on table rule_change is 'insert-only: a proposed version of a rule of the deadlines (draft), or an adopted one (rule) that running clocks are to follow';
comment on column rule_change.second_person is 'Whether another person than the proposer must confirm: a limit by law, guideline or ordinance';

create table rule_change_clock (
    change bigint not null references rule_change,
    clock  text not null,
    primary key (change, clock)
);
comment on table rule_change_clock is 'insert-only: running clocks (clock-17) that are to follow the version';

create table rule_decision (
    change     bigint primary key references rule_change,
    adopted    boolean not null,
    rule       bigint references clock_rule,
    reason     text,
    acted_by   bigint not null,
    acted_name text not null,
    acted_post text not null,
    decided_at timestamptz not null,
    check (adopted = (rule is not null)),
    check (adopted or reason is not null)
);
comment on table rule_decision is 'insert-only: what came of a proposal, decided by its own author only where no second person is needed';

create table rule_moved (
    change       bigint not null references rule_change,
    clock        text not null,
    rule_before  bigint not null references clock_rule,
    limit_before timestamptz not null,
    limit_after  timestamptz not null,
    primary key (change, clock)
);
comment on table rule_moved is 'insert-only: clocks that moved when the change was adopted';
