create table authority_duty (
    incident text not null references incident,
    part     text not null,
    arose_at timestamptz not null,
    primary key (incident, part)
);
comment on table authority_duty is 'insert-only: a duty to report to the commission, once for each duty of a case';
comment on column authority_duty.part is 'The duty by its addressee: D1 is the commission';

-- 報告義務の解消: judged again, no duty was found after all; what was still to be filed is asked for no more. It may arise
-- again, and be dissolved again; what was filed before stays with its time.
create table authority_duty_dissolved (
    incident     text not null,
    part         text not null,
    dissolved_at timestamptz not null,
    round        int not null,
    primary key (incident, part, round),
    foreign key (incident, part) references authority_duty
);
comment on table authority_duty_dissolved is
    'insert-only: a duty to report that two persons judged not to exist after all';
comment on column authority_duty_dissolved.round is 'Which arising of the duty was dissolved';

create table authority_duty_again (
    incident text not null,
    part     text not null,
    round    int not null check (round > 1),
    arose_at timestamptz not null,
    primary key (incident, part, round),
    foreign key (incident, part) references authority_duty
);
comment on table authority_duty_again is
    'insert-only: a duty that had been judged not to exist arose again, for the second time, the third ...';
comment on column authority_duty_again.round is 'Which arising it is, the first being that of authority_duty';

create table authority_filing (
    id             bigint generated always as identity primary key,
    incident       text not null,
    part           text not null,
    kind           text not null,
    filed_at       timestamptz not null,
    receipt_number text,
    note           text,
    acted_by       bigint not null references account,
    acted_name     text not null,
    acted_post     text not null,
    recorded_at    timestamptz not null,
    unknown_items  text[] not null
        check (unknown_items <@ array['SUMMARY', 'INFORMATION', 'PERSONS', 'CAUSE', 'SECONDARY_HARM',
            'PERSON_NOTICE', 'PUBLICATION', 'PREVENTION', 'OTHER']),
    supplement_by  date,
    round          int not null,
    foreign key (incident, part) references authority_duty,
    constraint authority_filing_kind check (kind in ('PRELIMINARY', 'FINAL', 'SUPPLEMENT')),
    constraint authority_filing_unknown check (case
        when kind = 'PRELIMINARY' then cardinality(unknown_items) = 0 and supplement_by is null
        when cardinality(unknown_items) = 0 then supplement_by is null
        else kind = 'FINAL' or supplement_by is not null end)
);
create unique index authority_filing_once on authority_filing (incident, part, round, kind) where kind <> 'SUPPLEMENT';
comment on table authority_filing is 'insert-only: reports filed with the commission';
comment on column authority_filing.unknown_items is
    'Items of the report (規則44条1項) that were still unknown when it was filed';
comment on column authority_filing.supplement_by is
    'Until when these are supplemented, as the report says; where a final report says nothing, the rule does';
comment on column authority_filing.round is 'For which arising of the duty it was filed';
comment on column authority_filing.receipt_number is 'Number that the commission gave';
