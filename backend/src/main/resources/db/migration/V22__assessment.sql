create table assessment_judgement (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    number          int not null check (number > 0),
    verdict         text not null check (verdict in ('DUTY', 'NO_DUTY', 'UNKNOWN')),
    grounds         text[] not null check (grounds <@ array['R1', 'R2', 'R3', 'R4', 'R5', 'BEFORE_NATIONAL_LAW']),
    reason          text not null,
    judged_at       timestamptz not null,
    acted_by        bigint not null references account,
    acted_name      text not null,
    acted_post      text not null,
    recorded_at     timestamptz not null,
    kind            text not null
        check (kind in ('LOSS', 'THEFT', 'MISSENT_EMAIL', 'MISDELIVERED_POST', 'MISISSUED', 'MISPUBLICATION',
            'MISDISPOSAL', 'UNAUTHORIZED_ACCESS', 'OTHER', 'UNKNOWN')),
    malice          text not null check (malice in ('YES', 'NO', 'UNKNOWN')),
    persons_min     int,
    persons_max     int,
    media           text not null,
    commission_from timestamptz not null,
    persons_from    timestamptz not null,
    unique (incident, number),
    check (persons_max >= persons_min)
);
comment on table assessment_judgement is
    'insert-only: whether a duty to report exists (law article 68), each judgement with its reason';
comment on column assessment_judgement.kind is 'What the judgement rested on, as are the columns after it';
comment on column assessment_judgement.media is 'A digest of what was lost, its protection and what was on it';
comment on column assessment_judgement.commission_from is
    'From which knowledge the duty to the commission counted, persons_from that to the persons';
comment on column assessment_judgement.number is 'Which judgement of the case it is';
comment on column assessment_judgement.grounds is 'Items of 施行規則43条 that apply';
comment on column assessment_judgement.persons_min is
    'How many persons at least; null, as is persons_max, while nobody had counted';

create table assessment_confirmation (
    judgement    bigint primary key references assessment_judgement,
    outcome      text not null check (outcome in ('CONFIRMED', 'REFUSED')),
    reason       text,
    confirmed_at timestamptz not null,
    acted_by     bigint not null references account,
    acted_name   text not null,
    acted_post   text not null,
    recorded_at  timestamptz not null,
    check (outcome = 'CONFIRMED' or reason is not null)
);
comment on table assessment_confirmation is 'insert-only: what a second person said of a judgement that no duty exists';

-- 判断し直し: a duty is to be judged again because its facts changed or somebody saw a mistake.
create table assessment_asked (
    incident    text not null references incident,
    judgement   int not null,
    why         text not null check (why in ('FACTS', 'MISTAKE')),
    reason      text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, judgement),
    foreign key (incident, judgement) references assessment_judgement (incident, number),
    check (why = 'FACTS' or reason is not null)
);
comment on table assessment_asked is
    'insert-only: that it is to be judged again after this judgement; once, however many facts change';
comment on column assessment_asked.acted_by is 'Who recorded the fact that changed, or asked';
