package jp.todoke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import jp.todoke.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The schema speaks one language: whoever knows one table can read every other. What differs is named here, each with
 * its reason.
 */
@OfficeTest
class SchemaLanguageTest {

    private static final Map<SchemaRule, Set<String>> EXCEPTIONS = Map.of(
            // Milliseconds of Spring Session, and sizes of files.
            SchemaRule.EVERY_NUMBER_OF_ANOTHER_ROW_REFERS_TO_IT,
                    Set.of(
                            "login_session.creation_time",
                            "login_session.last_access_time",
                            "login_session.expiry_time",
                            "attachment.size",
                            "attachment.arrived_size"),
            // A word for counting.
            SchemaRule.EVERY_CASE_AND_UNIT_IS_REFERRED_TO, Set.of("medium.items_unit"),
            // A read is done in all posts that somebody holds, so the history keeps a list of them.
            SchemaRule.WHO_ACTED_IS_ALWAYS_THREE_COLUMNS, Set.of("audit"),
            SchemaRule.NOBODY_ACTED_ONLY_WHERE_A_CHECK_SAYS_WHEN, Set.of("audit"),
            // Whose report a case is and who has taken a task: what the row is about, not who wrote it.
            SchemaRule.WHO_WROTE_IS_NAMED_IN_NO_OTHER_WAY, Set.of("incident.reported_by", "worklist_task.taken_by"),
            // Written by the program itself, as the consequence of an act that has its own row, or of time.
            SchemaRule.WHAT_IS_NEVER_CHANGED_SAYS_WHO_WROTE_IT,
                    Set.of(
                            "authority_duty",
                            "authority_duty_again",
                            "authority_duty_dissolved",
                            "case_acting_post",
                            "case_relation",
                            "clock_act",
                            "clock_call",
                            "clock_explanation",
                            "clock_hindsight",
                            "clock_repair",
                            "clock_rule",
                            "clock_rule_line",
                            "clock_verdict",
                            "duty_arisen_late"),
            // What is asked of thousands of rows at once: a case, a clock, a mail.
            SchemaRule.WHERE_SOMETHING_STANDS_IS_DERIVED, Set.of("incident.status", "clock.state", "mail_outbox.state"),
            // The columns are Spring Session's.
            SchemaRule.TYPES_ARE_THE_SAME_EVERYWHERE,
                    Set.of(
                            "login_session.primary_id character(36)",
                            "login_session.session_id character(36)",
                            "login_session.principal_name character varying(100)",
                            "login_session_attributes.session_primary_id character(36)",
                            "login_session_attributes.attribute_name character varying(200)"));

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource
    void everyTableKeepsToEveryRule(SchemaRule rule) {
        assertThat(rule.brokenBy(sql, "todoke"))
                .as("%s", rule)
                .containsExactlyInAnyOrderElementsOf(EXCEPTIONS.getOrDefault(rule, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
            EVERY_NUMBER_OF_ANOTHER_ROW_REFERS_TO_IT => clock bigint => broken.clock
            EVERY_CASE_AND_UNIT_IS_REFERRED_TO => incident text not null => broken.incident
            EVERY_CASE_AND_UNIT_IS_REFERRED_TO => origin_unit text => broken.origin_unit
            WHO_ACTED_IS_ALWAYS_THREE_COLUMNS => acted_by bigint, acted_name text => broken
            WHO_WROTE_IS_NAMED_IN_NO_OTHER_WAY => recorded_by bigint => broken.recorded_by
            WHO_WROTE_IS_NAMED_IN_NO_OTHER_WAY => closed_by_name text => broken.closed_by_name
            NOBODY_ACTED_ONLY_WHERE_A_CHECK_SAYS_WHEN => acted_by bigint => broken
            WHAT_IS_NEVER_CHANGED_SAYS_WHO_WROTE_IT => word text => broken
            EVERY_TABLE_HAS_A_KEY => word text => broken
            TYPES_ARE_THE_SAME_EVERYWHERE => word varchar(200) => broken.word character varying(200)
            TYPES_ARE_THE_SAME_EVERYWHERE => day timestamp => broken.day timestamp without time zone
            TYPES_ARE_THE_SAME_EVERYWHERE => price numeric => broken.price numeric
            AN_INSTANT_IS_CALLED_AT_OR_SAYS_SINCE_WHEN => met_at date => broken.met_at
            WHERE_SOMETHING_STANDS_IS_DERIVED => status text => broken.status""")
    void aTableThatBreaksARuleIsFound(SchemaRule rule, String columns, String found) {
        transaction.executeWithoutResult(tx -> {
            sql.sql("create temporary table broken (" + columns + ")").update();
            sql.sql("comment on table broken is 'insert-only: a table of this test'")
                    .update();

            assertThat(rule.brokenBy(sql, temporary())).containsExactly(found);
            tx.setRollbackOnly();
        });
    }

    @Test
    void aTableThatDoesNotSayWhatItHoldsIsFound() {
        transaction.executeWithoutResult(tx -> {
            sql.sql("create temporary table broken (word text)").update();

            assertThat(SchemaRule.EVERY_TABLE_SAYS_WHAT_IT_HOLDS.brokenBy(sql, temporary()))
                    .containsExactly("broken");
            tx.setRollbackOnly();
        });
    }

    /** A case is locked while others refer to its number: such a lock must let them, and its number never changes. */
    @Test
    void rowsAreLockedSoThatOthersMayReferToThem() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(source ->
                            assertThat(Files.readString(source)).doesNotContainPattern("[\"\\s]for update\\b"));
        }
    }

    /** One word of a list can be asked for, which it cannot in a text with commas. */
    @Test
    void aListIsAnArrayOrRows() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(Files.readString(source))
                            .doesNotContainPattern("(?s)insert into .*join(ing)?\\(\"[,、]"));
        }
    }

    private String temporary() {
        return sql.sql("select nspname from pg_namespace where oid = pg_my_temp_schema()")
                .query(String.class)
                .single();
    }
}
