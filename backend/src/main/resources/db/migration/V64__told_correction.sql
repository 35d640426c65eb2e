-- 伝えたことの訂正: whoever was told of a leak is told that there was none, once two people have judged so.
create table told_correction (
    incident    text not null references incident,
    judgement   int not null,
    told_to     text not null check (told_to in ('PERSONS', 'PUBLIC', 'COMMISSION', 'COUNCIL')),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, judgement, told_to),
    foreign key (incident, judgement) references assessment_judgement (incident, number)
);
comment on table told_correction is
    'insert-only: who had been told of a leak of which two people then judged that it was none; acted_by confirmed that';
comment on column told_correction.judgement is
    'The judgement that says so, the first of several that say it one after another';

create table told_correction_end (
    incident    text not null references incident,
    judgement   int not null,
    told_to     text not null check (told_to in ('PERSONS', 'PUBLIC', 'COMMISSION', 'COUNCIL')),
    done        boolean not null,
    done_on     date,
    words       text not null,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    primary key (incident, judgement, told_to),
    foreign key (incident, judgement, told_to) references told_correction (incident, judgement, told_to),
    constraint told_correction_end_day check (done = (done_on is not null))
);
comment on table told_correction_end is 'insert-only: that what was told was corrected, or why it need not be';
comment on column told_correction_end.done is 'Whether it was corrected; else it was not needed';
comment on column told_correction_end.words is 'What was said to whom, or why it was not needed';
