create table prevention_plan (
    id           bigint generated always as identity primary key,
    incident     text not null references incident,
    number       int not null check (number > 0),
    cause_status text not null check (cause_status in ('CONFIRMED', 'PRESUMED', 'UNKNOWN')),
    cause        text,
    submitted_at timestamptz not null,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    on_behalf    bigint references on_behalf_entry,
    unique (incident, number),
    check (cause_status = 'UNKNOWN' or cause is not null)
);
comment on table prevention_plan is 'insert-only: cause and plan, each version as it was handed in';
comment on column prevention_plan.number is 'Which version of the plan it is';
comment on column prevention_plan.on_behalf is 'Whose word it is, where somebody else entered it';

create table prevention_measure (
    plan            bigint not null references prevention_plan,
    number          int not null check (number > 0),
    measure         text not null,
    novelty         text not null check (novelty in ('NEW', 'STRENGTHENED', 'CONTINUED', 'CONTINUED_AND_NEW')),
    guided_by_chief boolean not null,
    doer            text not null,
    due             date,
    recurring       text,
    instructions    int[] not null,
    primary key (plan, number),
    check (due is not null or recurring is not null)
);
comment on table prevention_measure is 'insert-only: the measures of a plan in their order';
comment on column prevention_measure.instructions is 'Numbers of the instructions that the measure answers';
comment on column prevention_measure.guided_by_chief is 'Whether the chief told the facility to do it: 指導';
comment on column prevention_measure.doer is 'Who does it';
comment on column prevention_measure.due is 'Until when; null where it is done again and again';
comment on column prevention_measure.recurring is 'How often, in words';

create table prevention_decision (
    plan        bigint primary key references prevention_plan,
    outcome     text not null check (outcome in ('APPROVED', 'RETURNED')),
    reason      text,
    decided_at  timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (outcome = 'APPROVED' or reason is not null)
);
comment on table prevention_decision is 'insert-only: what the chief said of a plan';

create table prevention_measure_done (
    plan        bigint not null,
    number      int not null,
    done_on     date not null,
    shown_by    text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (plan, number),
    foreign key (plan, number) references prevention_measure
);
comment on table prevention_measure_done is
    'insert-only: on which day a measure with a date was done, and how that shows';
comment on column prevention_measure_done.shown_by is 'How it shows that it was done';

-- 効果の確認: 3, 6 and 12 months after the closing, whether each measure still works.
create table prevention_review (
    incident    text not null references incident,
    months      int not null check (months in (3, 6, 12)),
    findings    text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, months)
);
comment on table prevention_review is
    'insert-only: how the measures of a closed case were found to work, so many months after the closing';
comment on column prevention_review.findings is 'What was found, in words';

create table prevention_review_result (
    incident text not null references incident,
    months   int not null,
    measure  int not null,
    works    boolean not null,
    primary key (incident, months, measure),
    foreign key (incident, months) references prevention_review
);
comment on table prevention_review_result is 'insert-only: whether one measure of the approved plan works';
