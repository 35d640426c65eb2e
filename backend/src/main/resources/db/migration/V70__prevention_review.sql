-- 効果の確認: 3, 6 and 12 months after the closing, whether each measure still works.
create table prevention_review (
    incident    text not null references incident,
    months      integer not null check (months in (3, 6, 12)),
    account     text not null,
    acted_by    bigint not null,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, months)
);
comment on table prevention_review is 'insert-only: how the measures of a closed case were found to work, so many months after the closing';

create table prevention_review_result (
    incident text not null,
    months   integer not null,
    measure  integer not null,
    works    boolean not null,
    primary key (incident, months, measure),
    foreign key (incident, months) references prevention_review
);
comment on table prevention_review_result is 'insert-only: whether one measure of the approved plan works';
