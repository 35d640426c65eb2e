-- A clock runs once at a time; what is to be done again (a plan that was returned, a closing after a facility joined)
-- gets another.
-- The secretariat's look is met by whatever act it does in the case: late, the reason is owed and given afterwards.
create table clock (
    id              bigint generated always as identity primary key,
    incident        text not null references incident,
    part            text,
    clock_key       text not null
        check (clock_key in ('HEAD_REPORT', 'CHIEF_RECEIPT', 'SECRETARIAT_TOLD', 'FIRST_SEARCH',
            'WRITTEN_REPORT', 'ASSESSMENT', 'PRELIMINARY_REPORT', 'FINAL_REPORT', 'SUPPLEMENT',
            'EXTERNAL_REPORT', 'PERSON_NOTICE_START', 'PERSON_NOTICE_DONE', 'PUBLICATION_DECISION',
            'ENTRUSTEE_NOTICE', 'ENTRUSTEE_PLAN', 'PREVENTION_PLAN', 'PLAN_APPROVAL', 'MEASURE',
            'COUNCIL_ASSIGN', 'COUNCIL_PAPER', 'MEMBER_REQUEST', 'CLOSING_CHECK', 'EFFECTIVENESS')),
    rule            bigint not null references clock_rule,
    basis_at        timestamptz not null,
    runs_from       timestamptz not null,
    limit_at        timestamptz not null,
    started_at      timestamptz not null,
    doer_role       text not null
        check (doer_role in ('facility-staff', 'facility-head', 'section-staff', 'section-chief',
            'department-director', 'secretariat', 'secretariat-head', 'admin', 'deputy-mayor',
            'superintendent', 'auditor', 'public-relations', 'security-office', 'council-member',
            'contractor')),
    doer_unit       text not null references unit,
    state           text not null check (state in ('RUNNING', 'PROVISIONAL', 'MET', 'MET_LATE', 'ENDED', 'WAIVED')),
    met_at          timestamptz,
    lateness_reason text,
    met_on          date,
    ended_at        timestamptz,
    end_reason      text check (end_reason in ('CLOSED', 'NOT_NEEDED', 'BACK_AT_WORK', 'NO_DUTY', 'WITHDRAWN')),
    rings_from      timestamptz not null,
    knowledge       bigint references knowledge,
    constraint clock_met
        check ((state in ('MET', 'MET_LATE')) = (num_nonnulls(met_at, met_on) = 1) and num_nonnulls(met_at, met_on) <= 1),
    constraint clock_ended
        check ((state = 'ENDED') = (ended_at is not null) and (state = 'ENDED') = (end_reason is not null)),
    constraint clock_late_reason
        check (state <> 'MET_LATE' or lateness_reason is not null or clock_key = 'SECRETARIAT_TOLD')
);
create unique index clock_once on clock (incident, coalesce(part, ''), clock_key)
    where state in ('RUNNING', 'PROVISIONAL');
create index clock_of_case on clock (incident);
create index clock_open on clock (limit_at, id) where state in ('RUNNING', 'PROVISIONAL');
comment on table clock is 'Clocks of the cases: whom they wait for, until when, and how they ended';
comment on column clock.runs_from is
    'From when it runs: the basis, or the entry where the limit was already past then; its ladder begins here';
comment on column clock.met_on is 'The day of the act where its time is not known';
comment on column clock.knowledge is
    'The entry of knowledge from which it counts by what is known today, null where another event is its basis; '
    'a met clock keeps basis_at of its act';
comment on column clock.part is 'The facility, duty, measure or review; null where the rule''s part is the case';
comment on column clock.clock_key is 'What it waits for';
comment on column clock.basis_at is 'The moment from which it counts';
comment on column clock.rings_from is
    'When it was last set, at its start or by a move: a limit already past rings from then on';
comment on column clock.doer_role is 'For whose act it waits, at doer_unit';
comment on column clock.met_at is 'When the act was done, where its time is known';
comment on column clock.lateness_reason is 'Why the act came late';
comment on column clock.ended_at is 'When it ended without its act';

create table clock_act (
    clock    bigint not null references clock,
    rung     text not null,
    due_at   timestamptz not null,
    acted_at timestamptz not null,
    skipped  boolean not null,
    primary key (clock, rung, due_at)
);
comment on table clock_act is
    'insert-only: each rung rings once for the time at which it was due; skipped where a later one was already '
    'due';
comment on column clock_act.rung is 'The word of the rung in its ladder';

-- 「なぜ？」: how a limit was counted, in the words that were shown then.
create table clock_explanation (
    id          bigint generated always as identity primary key,
    clock       bigint not null references clock,
    kept_at     timestamptz not null,
    limit_at    timestamptz not null,
    sentence    text not null,
    article     text not null,
    explanation jsonb not null
);
create index clock_explanation_clock on clock_explanation (clock, id);
comment on table clock_explanation is
    'insert-only: why a clock got its limit, at its start and at each move: the rule as one sentence, its '
    'article, the steps of the count and its days as a picture, so that the case prints the same for ever';
comment on column clock_explanation.limit_at is 'The limit that is explained';

-- 遅れの判定: written once, at the act.
create table clock_verdict (
    clock       bigint primary key references clock,
    basis_at    timestamptz not null,
    limit_at    timestamptz not null,
    met_at      timestamptz,
    met_on      date,
    late        boolean not null,
    reason      text,
    recorded_at timestamptz not null,
    check (num_nonnulls(met_at, met_on) = 1),
    constraint clock_verdict_reason check (late or reason is null)
);
comment on table clock_verdict is
    'insert-only: whether an act was in time by the basis known when it was recorded, and the reason where it '
    'was not';
comment on column clock_verdict.basis_at is 'The basis as it was known then';

create table clock_hindsight (
    id          bigint generated always as identity primary key,
    clock       bigint not null references clock,
    basis_at    timestamptz not null,
    limit_at    timestamptz not null,
    recorded_at timestamptz not null
);
create index clock_hindsight_clock on clock_hindsight (clock, id);
comment on table clock_hindsight is
    'insert-only: the limit of an act that was done, as counted from a basis that was found later';

create table clock_late_start (
    incident    text primary key references incident,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_late_start is
    'insert-only: why a case was entered when limits were already past; one reason for all of them';

-- 期限後に開始: why a limit was past already when the event was entered from which it counts; that reason is its act's too.
create table clock_late_entry (
    clock       bigint primary key references clock,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_late_entry is 'insert-only: why a clock was started when its limit was already past';

-- 免除: a clock of the office's own stops because two people say so; a clock of the law never does.
create table clock_waiver (
    id          bigint generated always as identity primary key,
    clock       bigint not null references clock,
    reason      text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
create index clock_waiver_of on clock_waiver (clock);
comment on table clock_waiver is 'insert-only: who asked that a clock be waived, and why';

create table clock_waiver_decision (
    waiver      bigint primary key references clock_waiver,
    confirmed   boolean not null,
    note        text,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    check (confirmed or note is not null)
);
comment on table clock_waiver_decision is 'insert-only: what another person said of it; a refusal has its reason';

-- 電話連絡: at night a mail alone reaches nobody.
create table clock_call (
    id        bigint generated always as identity primary key,
    clock     bigint not null references clock,
    rung      text not null,
    due_at    timestamptz not null,
    post      bigint not null references post,
    label     text,
    number    text,
    opened_at timestamptz not null,
    unique (clock, rung, due_at)
);
comment on table clock_call is
    'insert-only: a rung that fell into the night, whom to reach by telephone, and under which entry of the duty '
    'list';
comment on column clock_call.rung is 'The rung that fell into the night, due at due_at';
comment on column clock_call.post is 'Whom to reach';
comment on column clock_call.label is
    'Under which entry of the duty list, with its number; null where the list has none';

create table clock_call_told (
    call        bigint primary key references clock_call,
    reached     text not null,
    told_at     timestamptz not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table clock_call_told is 'insert-only: whom the call reached and when, and who wrote it down';
comment on column clock_call_told.reached is 'Whom the call reached, in words';

create table clock_look (
    one_row    boolean default true primary key check (one_row),
    looked_at  timestamptz not null,
    written_at timestamptz not null,
    faults     jsonb not null
);
comment on table clock_look is
    'What the watch over the clocks saw last, for the nodes that do not look themselves: one row';
comment on column clock_look.looked_at is 'By the clock of the office';
comment on column clock_look.written_at is 'By the clock of the database';
comment on column clock_look.faults is 'Ids of clocks and what is wrong with them';

-- 期限の見張り: what it mended by itself.
create table clock_repair (
    id        bigint generated always as identity primary key,
    timer     text not null,
    clock     bigint references clock,
    incident  text references incident,
    fault     text not null check (fault in ('NO_TIMER', 'TIMER_LEFT', 'DOUBLED')),
    mended_at timestamptz not null
);
create index clock_repair_latest on clock_repair (mended_at desc);
comment on table clock_repair is 'insert-only: timers of clocks that the watchdog set again or took away, and why';
comment on column clock_repair.timer is 'Id of the process of the timer: clock-17';
comment on column clock_repair.clock is 'The clock; null where the timer belonged to none';
