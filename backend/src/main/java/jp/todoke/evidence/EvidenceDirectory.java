package jp.todoke.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import jp.todoke.node.NodeRefused;
import jp.todoke.node.Nodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The directory of evidence and the database belong together: a file in the one names what a row in the other names. A
 * node with another directory is refused before it keeps a file where the others do not find it. While nothing is kept,
 * any directory will do.
 */
@Component
class EvidenceDirectory {

    private static final Logger log = LoggerFactory.getLogger(EvidenceDirectory.class);

    private final EvidenceStore store;
    private final AttachmentRows rows;
    private final Nodes nodes;
    private final JdbcClient sql;

    EvidenceDirectory(
            EvidenceStore store, AttachmentRows rows, Nodes nodes, JdbcClient sql, TransactionTemplate transaction) {
        this.store = store;
        this.rows = rows;
        this.nodes = nodes;
        this.sql = sql;
        transaction.executeWithoutResult(tx -> requireTheOne());
    }

    private void requireTheOne() {
        sql.sql("select pg_advisory_xact_lock(hashtext('todoke.evidence-directory'))")
                .query((row, n) -> 1)
                .single();
        var expected =
                sql.sql("select id from evidence_directory").query(UUID.class).optional();
        if (expected.isEmpty()) {
            belongs();
        } else if (!known().equals(expected)) {
            if (nodes.othersRun() || !rows.files().isEmpty()) {
                throw refusal(expected.get());
            }
            belongs();
        }
    }

    private Optional<UUID> known() {
        try {
            return store.knownId();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot use the directory of evidence " + store.directory(), unreadable);
        }
    }

    /** Where it cannot be written into, the office works without evidence for now, and the state of health says so. */
    private void belongs() {
        try {
            sql.sql(
                            """
                            insert into evidence_directory (id) values (:id) on conflict (one_row) do update
                                set id = excluded.id""")
                    .param("id", store.id())
                    .update();
        } catch (IOException full) {
            log.error("the directory of evidence {} cannot be written into", store.directory(), full);
        }
    }

    private NodeRefused refusal(UUID expected) {
        return new NodeRefused(
                store.directory() + " is not the directory in which the evidence of this database is kept.",
                "Give TODOKE_EVIDENCE_DIR that directory; several nodes share one. If it is lost or was restored without its file "
                        + EvidenceStore.ID + ", write the line " + expected + " into "
                        + store.directory().resolve(EvidenceStore.ID) + ".");
    }
}
