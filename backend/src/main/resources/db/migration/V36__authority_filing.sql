create table authority_duty (
    incident text not null references incident,
    part text not null,
    arose_at timestamptz not null,
    primary key (incident, part)
);
comment on table authority_duty is 'insert-only: a duty to report to the commission, once for each duty of a case';

create table authority_filing (
    id bigint generated always as identity primary key,
    incident text not null,
    part text not null,
    kind text not null check (kind in ('PRELIMINARY', 'FINAL')),
    filed_at timestamptz not null,
    receipt_number text,
    note text,
    acted_by bigint not null,
    acted_name text not null,
    acted_post text not null,
    recorded_at timestamptz not null,
    foreign key (incident, part) references authority_duty,
    unique (incident, part, kind)
);
comment on table authority_filing is 'insert-only: reports filed with the commission';
