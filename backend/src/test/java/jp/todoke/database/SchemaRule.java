package jp.todoke.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every table of a schema keeps to, each rule as a question that names what breaks it. */
enum SchemaRule {
    EVERY_NUMBER_OF_ANOTHER_ROW_REFERS_TO_IT(
            """
            select t.name || '.' || c.attname from tables t join columns c on c.attrelid = t.oid
            where c.atttypid = 'bigint'::regtype and c.attidentity = '' and not refers(t.oid, c.attnum)"""),

    EVERY_CASE_AND_UNIT_IS_REFERRED_TO(
            """
            select t.name || '.' || c.attname from tables t join columns c on c.attrelid = t.oid
            where c.atttypid = 'text'::regtype and c.attname ~ '^(incident|unit_code|.+_unit)$' and not refers(t.oid, c.attnum)"""),

    WHO_ACTED_IS_ALWAYS_THREE_COLUMNS(
            """
            select t.name from tables t join columns c on c.attrelid = t.oid and c.attname in ('acted_by', 'acted_name', 'acted_post')
            group by t.oid, t.name
            having array_agg(c.attname || ' ' || format_type(c.atttypid, null) order by c.attname)
                   <> array['acted_by bigint', 'acted_name text', 'acted_post text']"""),

    WHO_WROTE_IS_NAMED_IN_NO_OTHER_WAY(
            """
            select t.name || '.' || c.attname from tables t join columns c on c.attrelid = t.oid
            where c.attname ~ '_by(_name|_post)?$' and c.attname <> 'acted_by'
              and (c.atttypid = 'bigint'::regtype or c.attname ~ '_by_(name|post)$')"""),

    NOBODY_ACTED_ONLY_WHERE_A_CHECK_SAYS_WHEN(
            """
            select t.name from tables t join columns c on c.attrelid = t.oid and c.attname = 'acted_by' and not c.attnotnull
            where not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'c' and c.attnum = any (k.conkey))"""),

    WHAT_IS_NEVER_CHANGED_SAYS_WHO_WROTE_IT(
            """
            select t.name from tables t
            where t.comment like 'insert-only:%'
              and not exists (select 1 from columns c where c.attrelid = t.oid and c.attname = 'acted_by')
              and not exists (select 1 from pg_constraint k join columns c on c.attrelid = k.confrelid and c.attname = 'acted_by'
                              where k.conrelid = t.oid and k.contype = 'f')"""),

    EVERY_TABLE_SAYS_WHAT_IT_HOLDS(
            """
            select t.name from tables t where coalesce(btrim(t.comment), '') = ''"""),

    EVERY_TABLE_HAS_A_KEY(
            """
            select t.name from tables t where not exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')"""),

    TYPES_ARE_THE_SAME_EVERYWHERE(
            """
            select t.name || '.' || c.attname || ' ' || format_type(c.atttypid, c.atttypmod) from tables t join columns c on c.attrelid = t.oid
            where format_type(c.atttypid, c.atttypmod) not in ('text', 'text[]', 'boolean', 'integer', 'integer[]', 'bigint', 'bigint[]', 'date',
                'date[]', 'time without time zone', 'timestamp with time zone', 'uuid', 'bytea', 'jsonb')"""),

    AN_INSTANT_IS_CALLED_AT_OR_SAYS_SINCE_WHEN(
            """
            select t.name || '.' || c.attname from tables t join columns c on c.attrelid = t.oid
            where c.attname ~ '_at$' and c.atttypid <> 'timestamptz'::regtype"""),

    WHERE_SOMETHING_STANDS_IS_DERIVED(
            """
            select t.name || '.' || c.attname from tables t join columns c on c.attrelid = t.oid
            where c.attname ~ '^(status|state|stage)$'""");

    private static final String CATALOGUE =
            """
            with tables as (
                select c.oid, c.relname::text as name, obj_description(c.oid, 'pg_class') as comment
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = :schema and c.relkind = 'r' and c.relname <> 'flyway_schema_history'),
            columns as (
                select a.* from pg_attribute a join tables t on t.oid = a.attrelid where a.attnum > 0 and not a.attisdropped)
            """;
    private static final String REFERS =
            "exists (select 1 from pg_constraint k where k.conrelid = t.oid and k.contype = 'f' and c.attnum = any (k.conkey))";

    private final String question;

    SchemaRule(String question) {
        this.question = question;
    }

    /** What breaks the rule in that schema, as table or table.column. */
    List<String> brokenBy(JdbcClient sql, String schema) {
        return sql.sql(CATALOGUE + question.replace("refers(t.oid, c.attnum)", REFERS))
                .param("schema", schema)
                .query(String.class)
                .list();
    }
}
