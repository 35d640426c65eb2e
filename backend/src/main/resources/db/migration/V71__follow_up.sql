-- 効果の確認: the process of the reviews after the closing, and that something happened again.

create table follow_up (
    incident text not null references incident,
    plan     int not null,
    begun_at timestamptz not null,
    primary key (incident, plan),
    foreign key (incident, plan) references prevention_plan (incident, number)
);
comment on table follow_up is
    'insert-only: that the reviews of a plan are waited for; the row is written with the start of their process';
comment on column follow_up.plan is 'Which version of the plan it is';

alter table case_link drop constraint case_link_kind_check, add constraint case_link_kind_check
    check (kind in ('SIMILAR', 'SAME_EVENT_ELSEWHERE', 'CHAIN', 'RECURRENCE'));
comment on column case_link.kind is
    '類似の事案, 他の自治体の同じ事案, 一つの出来事の続き or 再発';
