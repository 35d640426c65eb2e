package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class InsertOnlyTest {

    @Autowired
    JdbcClient sql;

    @ParameterizedTest
    @ValueSource(strings = {"update todoke.%1$s set %2$s = %2$s", "delete from todoke.%1$s", "truncate todoke.%1$s"})
    void theProgramCannotChangeWhatMustNeverChange(String attempt) {
        assertThat(insertOnlyTables()).isNotEmpty().allSatisfy(table -> assertThatThrownBy(() ->
                        sql.sql(attempt.formatted(table, firstColumn(table))).update())
                .as(table)
                .rootCause()
                .hasMessageContaining("permission denied"));
    }

    @Test
    void whatIsKnownOfTheCaseAndWhoDidWhatIsAmongIt() {
        assertThat(insertOnlyTables())
                .contains("audit", "case_relation", "knowledge", "affected_count", "course_entry", "first_report");
    }

    @Test
    void theProgramCannotChangeTheSchema() {
        Stream.of(
                        "alter table todoke.audit add column x int",
                        "drop table todoke.audit",
                        "create table todoke.x (id int)",
                        "create table engine.x (id int)")
                .forEach(attempt -> assertThatThrownBy(() -> sql.sql(attempt).update())
                        .as(attempt)
                        .rootCause()
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*"));
    }

    private List<String> insertOnlyTables() {
        return sql.sql(
                        """
                select relname from pg_class
                where relnamespace = 'todoke'::regnamespace and relkind = 'r' and obj_description(oid, 'pg_class') like 'insert-only%'""")
                .query(String.class)
                .list();
    }

    private String firstColumn(String table) {
        return sql.sql(
                        """
                select column_name from information_schema.columns
                where table_schema = 'todoke' and table_name = :table and is_identity = 'NO' order by ordinal_position limit 1""")
                .param("table", table)
                .query(String.class)
                .single();
    }
}
