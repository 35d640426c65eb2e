package jp.todoke.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.incident.Cases;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** The checker finds what it is there to find; each damage is taken back with its transaction. */
@OfficeTest
class SoundOfficeTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private String incident;

    @BeforeEach
    void aCase() throws Exception {
        Cases.itIs(clock, "2012-12-25T16:45");
        incident = Cases.report(mvc, "hoiku-a").value();
    }

    @Test
    void anOfficeWhereNothingFailedIsSound() {
        assertThat(of(SoundOffice.faults(sql))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            textBlock =
                    """
            delete from worklist_task where incident = :incident => an open step not once in the worklist
            insert into worklist_task (incident, step, role, post, post_role, post_unit, since, excluded) select incident, 'draft-plan', role, post, post_role, post_unit, since, excluded from worklist_task where incident = :incident limit 1 => an open step not once in the worklist
            update clock set state = 'ENDED', ended_at = now(), end_reason = 'WITHDRAWN' where incident = :incident => a timer without an open clock
            delete from engine.act_ru_job where process_instance_id_ in (select id_ from engine.act_ru_execution where business_key_ in (select 'clock-' || id from clock where incident = :incident)) => an open clock without its one timer
            insert into audit (at, kind, incident, acted_name, acted_posts, what) values (now(), 'ACT', :incident, '', '{}', 'IncidentReported') => a case not once as fact and once in the history
            insert into audit (at, kind, incident, acted_name, acted_posts, what, detail) values (now(), 'ACT', :incident, '', '{}', 'AttachmentAdded', 'PHOTO 1') => a file not once as fact and once in the history
            insert into report_key (account, key, incident) values (1, gen_random_uuid(), :incident) => a button pressed once that made two cases""")
    void aDamageIsFound(String damage, String word) {
        transaction.executeWithoutResult(tx -> {
            assertThat(sql.sql(damage).param("incident", incident).update()).isPositive();
            assertThat(of(SoundOffice.faults(sql)))
                    .anySatisfy(fault -> assertThat(fault).contains(word));
            tx.setRollbackOnly();
        });
    }

    @Test
    void anActThatWasAcknowledgedAndIsNotThereIsFound() {
        var there = sql.sql("select 'case ' || key || ' ' || incident from report_key where incident = :incident")
                .param("incident", incident)
                .query(String.class)
                .single();
        var lost = "case " + UUID.randomUUID() + " " + incident;

        assertThat(SoundOffice.lost(sql, Stream.of(there, lost))).containsExactly(lost);
    }

    /** Other tests damage the same database on purpose. */
    private java.util.List<String> of(java.util.List<String> faults) {
        var clocks = sql.sql("select 'clock-' || id from clock where incident = :incident")
                .param("incident", incident)
                .query(String.class)
                .set();
        return faults.stream()
                .filter(fault -> fault.contains(incident) || clocks.stream().anyMatch(fault::endsWith))
                .toList();
    }
}
