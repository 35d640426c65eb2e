-- The runtime role works on rows only; on tables whose comment begins with "insert-only" it adds and reads, nothing else.
-- PostgreSQL refuses to change the rights of one table twice at once: nodes that start together come one after the other.
do $$ begin perform pg_advisory_xact_lock(hashtext('todoke.rights')); end $$;
grant usage on schema todoke, engine to ${runtime_role};
grant select, insert, update, delete on all tables in schema engine to ${runtime_role};
grant usage, select on all sequences in schema todoke to ${runtime_role};
grant execute on all functions in schema todoke to ${runtime_role};
grant select, insert, update, delete on all tables in schema todoke to ${runtime_role};
do $$
declare
    name text;
begin
    for name in
        select c.relname from pg_class c
        where c.relnamespace = 'todoke'::regnamespace and c.relkind = 'r'
          and (obj_description(c.oid, 'pg_class') like 'insert-only%' or c.relname = 'flyway_schema_history')
    loop
        execute format('revoke update, delete, truncate on todoke.%I from ${runtime_role}', name);
    end loop;
end $$;
revoke insert on todoke.flyway_schema_history from ${runtime_role};
