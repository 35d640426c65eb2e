-- 横展開: what other units are told of a case without being told the case, and who passed it on.

create table roll_out (
    id          bigint generated always as identity primary key,
    incident    text not null references incident,
    key         uuid not null,
    title       text not null check (title <> ''),
    words       text not null check (words <> ''),
    due         date not null,
    corrects    bigint,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (incident, id),
    unique (acted_by, key),
    foreign key (incident, corrects) references roll_out (incident, id)
);
create index roll_out_corrects on roll_out (corrects);
comment on table roll_out is
    'insert-only: 注意喚起 that were sent from a case; a correction is a new one that names the old';
comment on column roll_out.key is 'The press of the button that sent it';
comment on column roll_out.words is 'The text as it was sent; names in it were decided before';
comment on column roll_out.due is 'Until which day each unit shall have passed it on';
comment on column roll_out.corrects is 'Which one it stands in for; null where it corrects none';

create table roll_out_unit (
    id          bigint generated always as identity primary key,
    roll_out    bigint not null references roll_out,
    unit_code   text not null references unit,
    post        bigint not null references post,
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null,
    unique (roll_out, unit_code)
);
create index roll_out_unit_post on roll_out_unit (post, roll_out);
create index roll_out_unit_unit on roll_out_unit (unit_code, roll_out);
comment on table roll_out_unit is 'insert-only: to which units a 注意喚起 was sent, at once or later';
comment on column roll_out_unit.post is 'Who answered for the unit then, and acknowledges';

create table roll_out_acknowledgement (
    addressed   bigint primary key references roll_out_unit,
    told_on     date not null,
    audience    text not null check (audience <> ''),
    acted_by    bigint not null references account,
    acted_name  text not null,
    acted_post  text not null,
    recorded_at timestamptz not null
);
comment on table roll_out_acknowledgement is 'insert-only: 周知した: a unit passed a 注意喚起 on';
comment on column roll_out_acknowledgement.told_on is 'On which day it was passed on';
comment on column roll_out_acknowledgement.audience is 'To whom or to how many, in words';

create view roll_out_waiting as
select u.id, u.roll_out, u.unit_code, u.post, r.due
from roll_out_unit u
    join roll_out r on r.id = u.roll_out
    left join roll_out_acknowledgement a on a.addressed = u.id
where a.addressed is null
    and not exists (select 1 from roll_out newer join roll_out_unit of_it on of_it.roll_out = newer.id
                    where newer.corrects = u.roll_out and of_it.unit_code = u.unit_code);
comment on view roll_out_waiting is
    'Units that have not passed a 注意喚起 on, and were sent no correction of it that stands in for it';
