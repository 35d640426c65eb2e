package jp.todoke.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.node.NodeRefused;
import jp.todoke.node.Nodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The office has its directory; a node with another one is started beside it, or after it. */
@OfficeTest
class EvidenceDirectoryTest {

    @Autowired
    EvidenceStore store;

    @Autowired
    Nodes nodes;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path directory;

    @Test
    void theDirectoryThatBelongsToTheDatabaseIsKnownAgain() throws Exception {
        assertThat(store.knownId()).hasValue(expected());

        started(store, Set.of("a file"));

        assertThat(store.knownId()).hasValue(expected());
    }

    @Test
    void anotherDirectoryIsRefusedOnceAFileIsKeptAndNothingIsWrittenIntoIt() throws Exception {
        var empty = new EvidenceStore(directory.resolve("empty"));

        assertThatThrownBy(() -> started(empty, Set.of("a file")))
                .isInstanceOf(NodeRefused.class)
                .hasMessageContaining(directory.toString());
        assertThat(directory.resolve("empty")).doesNotExist();

        Files.createDirectories(directory.resolve("empty"));
        Files.writeString(directory.resolve("empty").resolve(EvidenceStore.ID), UUID.randomUUID() + "\n");
        assertThatThrownBy(() -> started(empty, Set.of("a file"))).isInstanceOf(NodeRefused.class);

        Files.writeString(directory.resolve("empty").resolve(EvidenceStore.ID), expected() + "\n");
        started(empty, Set.of("a file"));
    }

    @Test
    void whileNothingIsKeptTheDirectoryMayChangeButNotBesideANodeThatRuns() {
        var fresh = new EvidenceStore(directory.resolve("fresh"));
        transaction.executeWithoutResult(tx -> {
            started(fresh, Set.of());
            assertThat(fresh.directory().resolve(EvidenceStore.ID))
                    .hasContent(expected().toString());

            sql.sql(
                            "insert into node (id, alive_until, program, draft_key) values (gen_random_uuid(), now() + interval '1 hour', '', '')")
                    .update();
            assertThatThrownBy(() -> started(new EvidenceStore(directory.resolve("third")), Set.of()))
                    .isInstanceOf(NodeRefused.class);
            tx.setRollbackOnly();
        });
    }

    @Test
    void anInstallationOfAnEarlierReleaseTakesItsDirectoryOverWithoutAWord() {
        transaction.executeWithoutResult(tx -> {
            sql.sql("delete from evidence_directory").update();

            started(new EvidenceStore(directory.resolve("kept")), Set.of("a file"));

            assertThat(directory.resolve("kept").resolve(EvidenceStore.ID))
                    .hasContent(expected().toString());
            tx.setRollbackOnly();
        });
    }

    @Test
    void aDirectoryThatIsNoLongerMountedTakesNoFile() throws Exception {
        var shared = new EvidenceStore(directory.resolve("shared"));
        shared.id();
        assertThat(shared.writable()).isTrue();
        shared.receive(new ByteArrayInputStream(new byte[1]), 1).close();

        Files.move(directory.resolve("shared").resolve(EvidenceStore.ID), directory.resolve("elsewhere"));

        assertThat(shared.writable()).isFalse();
        assertThatThrownBy(() -> shared.receive(new ByteArrayInputStream(new byte[1]), 1))
                .isInstanceOf(EvidenceRefusal.class)
                .hasMessageContaining("evidence-away");
    }

    private void started(EvidenceStore own, Set<String> kept) {
        new EvidenceDirectory(
                own,
                new AttachmentRows(sql) {
                    @Override
                    Set<String> files() {
                        return kept;
                    }
                },
                nodes,
                sql,
                transaction);
    }

    private UUID expected() {
        return sql.sql("select id from evidence_directory").query(UUID.class).single();
    }
}
