create table assessment_judgement (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    number          int not null check (number > 0),
    verdict         text not null check (verdict in ('DUTY', 'NO_DUTY', 'UNKNOWN')),
    grounds         text[] not null,
    reason          text not null,
    judged_at       timestamptz not null,
    acted_by        bigint not null,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    kind            text,
    malice          text,
    persons_min     int,
    persons_max     int,
    media           text,
    commission_from timestamptz,
    persons_from    timestamptz,
    unique (incident, number)
);
comment on table assessment_judgement is 'insert-only: whether a duty to report exists (law article 68), each judgement with its reason';
comment on column assessment_judgement.kind is 'What the judgement rested on, as are the columns after it; null in judgements made before this was kept';
comment on column assessment_judgement.media is 'What was lost and what was on it, a line for each';
comment on column assessment_judgement.commission_from is 'From which knowledge the duty to the commission counted, persons_from that to the persons';

create table assessment_confirmation (
    judgement    bigint primary key references assessment_judgement,
    outcome      text not null check (outcome in ('CONFIRMED', 'REFUSED')),
    reason       text,
    confirmed_at timestamptz not null,
    acted_by     bigint not null,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or reason is not null)
);
comment on table assessment_confirmation is 'insert-only: what a second person said of a judgement that no duty exists';

-- 判断し直し: a duty is to be judged again because its facts changed or somebody saw a mistake.
create table assessment_asked (
    incident    text not null,
    judgement   int not null,
    why         text not null check (why in ('FACTS', 'MISTAKE')),
    reason      text,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, judgement),
    foreign key (incident, judgement) references assessment_judgement (incident, number),
    check (why = 'FACTS' or reason is not null)
);
comment on table assessment_asked is 'insert-only: that it is to be judged again after this judgement; once, however many facts change';
comment on column assessment_asked.acted_by is 'Who recorded the fact that changed, or asked';
