-- A clock holds the entry of knowledge from which it counts; until now it was looked up by equal moments.
alter table clock add column knowledge bigint references knowledge;
comment on column clock.knowledge is 'The entry of knowledge from which it counts by what is known today, null where another event is its basis; a met clock keeps basis_at of its act';

update clock c set knowledge = (
    select k.id from knowledge k
    where k.incident = c.incident and k.employer = 'BODY' and k.of_what in ('INCIDENT', case when c.part = 'D1' then 'TO_COMMISSION' else 'TO_PERSONS' end)
      and k.known_at = coalesce((select h.basis_at from clock_hindsight h where h.clock = c.id order by h.id desc limit 1), c.basis_at)
    order by k.of_what = 'INCIDENT' desc, k.id limit 1)
where exists (select 1 from clock_rule r where r.id = c.rule and r.basis in ('KNOWN', 'DUTY_KNOWN'));
