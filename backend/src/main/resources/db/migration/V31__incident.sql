-- The series of counts: lines stand side by side, a part belongs to its whole, and a line goes only when another one
-- says that it stands in its place.

alter table affected_count
    add column what        text,
    add column part_of     bigint references affected_count check (part_of < id),
    add column may_overlap boolean not null default false;
alter table affected_count
    alter column may_overlap drop default;
comment on table affected_count is
    'insert-only: how many are concerned, a dated series of lines; the lines that no other one replaced hold together';
comment on column affected_count.what is 'Whom or what it counts, where that is not all: 保護者, 住所';
comment on column affected_count.min is
    'At least so many; null where no bound is known, as in max; both null: 不明';
comment on column affected_count.part_of is 'The line of which this one is a part: うち';
comment on column affected_count.may_overlap is 'Somebody counted here may be counted in another line too';

create table affected_count_replaced (
    line    bigint primary key references affected_count,
    by_line bigint not null references affected_count,
    check (by_line <> line)
);
comment on table affected_count_replaced is
    'insert-only: the lines of the series that another line replaced, each once; who said so wrote that line';

-- Until now the newest line of persons, in either word, and the newest of each other unit held.
insert into affected_count_replaced (line, by_line)
select line, by_line
from (select id as line,
             first_value(id) over (partition by incident,
                 case unit when 'DISTINCT_PERSONS' then 'PERSONS' else unit end
                 order by as_of desc, id desc) as by_line
      from affected_count) series
where line <> by_line;
