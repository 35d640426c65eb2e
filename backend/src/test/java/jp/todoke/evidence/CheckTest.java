package jp.todoke.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.identity.As;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether what was kept is still what was kept; each test leaves its files as they were, or withdrawn. */
@OfficeTest
class CheckTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient sql;

    @Autowired
    EvidenceStore store;

    @Autowired
    EvidenceHealth health;

    @Autowired
    FileIntake intake;

    @Autowired
    OrphanedFiles leftovers;

    @Autowired
    TransactionTemplate transaction;

    TrackOffice office;
    EvidenceOffice evidence;
    IncidentId incident;

    @BeforeEach
    void aPaperIsKept() throws Exception {
        office = new TrackOffice(application);
        evidence = new EvidenceOffice(mvc);
        incident = office.reportedBy("hoiku-a");
        evidence.send("hoiku-a", incident, "記録簿.pdf", Samples.pdf()).andExpect(status().isOk());
    }

    @Test
    void whatNobodyTouchedIsTheSame() throws Exception {
        office.send("encho", incident, "/attachments/1/check", Map.of())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].lastCheck.outcome").value("SAME"))
                .andExpect(jsonPath("$[0].lastCheck.by.post").value("園長"));

        assertThat(checks()).isEqualTo(1);
    }

    @Test
    void oneChangedByteIsFoundToldAndNeverGivenOut() throws Exception {
        var changed = Samples.pdf();
        changed[20]++;
        Files.write(lies(), changed);

        office.send("joho-a", incident, "/attachments/check", Map.of())
                .andExpect(jsonPath("$[0].lastCheck.outcome").value("DIFFERENT"));
        office.read("hoiku-kacho", incident, "/attachments/1/content")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/attachment-different"));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.health().getDetails()).containsEntry("not-as-kept", 1L);

        Files.write(lies(), Samples.pdf());
        office.send("joho-a", incident, "/attachments/check", Map.of())
                .andExpect(jsonPath("$[0].lastCheck.outcome").value("SAME"));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(checks()).isEqualTo(2);
    }

    @Test
    void whatIsGoneIsNotReadableUntilItIsWithdrawn() throws Exception {
        Files.delete(lies());

        office.send("joho-a", incident, "/attachments/1/check", Map.of())
                .andExpect(jsonPath("$[0].lastCheck.outcome").value("NOT_READABLE"));
        office.read("hoiku-a", incident, "/attachments/1/content")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value("/problems/attachment-not-readable"));
        assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);

        office.send("joho-a", incident, "/attachments/1/withdrawal", Map.of("reason", "媒体の故障で失われた"));
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        office.send("joho-a", incident, "/attachments/check", Map.of());
        assertThat(checks()).as("what was withdrawn is not looked at").isEqualTo(1);
    }

    @Test
    void aProgramKilledBetweenFileAndRowLeavesNothingThatAnybodySees() throws Exception {
        var arrived = store.receive(new ByteArrayInputStream(Samples.pdf()), 1000);
        var orphan = store.keep(arrived);
        assertThat(store.file(orphan)).exists();

        office.read("hoiku-a", incident, "/attachments")
                .andExpect(jsonPath("$.length()").value(1));
        assertThat(leftovers.sweep()).as("it may still get its row").isZero();
        yesterday(store.file(orphan));
        yesterday(lies());

        assertThat(leftovers.sweep()).isEqualTo(1);
        assertThat(store.file(orphan)).doesNotExist();
        assertThat(lies()).as("a file with a row stays however old").exists();
    }

    @Test
    void aRowThatIsTakenBackLeavesItsFileToBeSweptAway() throws Exception {
        assertThatThrownBy(() -> As.does(
                        sql,
                        "hoiku-a",
                        () -> transaction.executeWithoutResult(undone -> {
                            intake.add(
                                    incident,
                                    new NewAttachment(AttachmentKind.PAPER, "記録.pdf", null, UUID.randomUUID()),
                                    new ByteArrayInputStream(Samples.pdf()));
                            throw new IllegalStateException("the program ends here");
                        })))
                .hasMessageContaining("ends here");

        office.read("hoiku-a", incident, "/attachments")
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void manyFilesWithoutRowsMeanAnOldDatabaseAndStay() throws Exception {
        var orphans = new ArrayList<String>();
        for (var file = 0; file < 51; file++) {
            orphans.add(store.keep(Samples.pdf()));
            yesterday(store.file(orphans.get(file)));
        }

        assertThat(leftovers.sweep()).isZero();
        assertThat(orphans).allSatisfy(orphan -> assertThat(store.file(orphan)).exists());
        orphans.forEach(store::discard);
    }

    private Path lies() {
        return store.file(sql.sql("select file from attachment where incident = :incident")
                .param("incident", incident.value())
                .query(String.class)
                .single());
    }

    private long checks() {
        return sql.sql("select count(*) from attachment_check where incident = :incident")
                .param("incident", incident.value())
                .query(Long.class)
                .single();
    }

    private static void yesterday(Path file) throws Exception {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
    }
}
