package jp.todoke.evidence;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import jp.todoke.node.Nodes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away files that no row names: a program that was killed between file and row, a file that was sent twice. Many
 * of them at once rather mean a database older than its evidence, and then nothing is touched.
 */
@Component
class OrphanedFiles {

    private static final Logger log = LoggerFactory.getLogger(OrphanedFiles.class);
    private static final Duration AGE = Duration.ofDays(1);
    private static final int MANY = 50;

    private final EvidenceStore store;
    private final AttachmentRows rows;
    private final Nodes nodes;

    OrphanedFiles(EvidenceStore store, AttachmentRows rows, Nodes nodes) {
        this.store = store;
        this.rows = rows;
        this.nodes = nodes;
    }

    @Scheduled(cron = "0 50 3 * * *")
    void sweepAtNight() throws IOException {
        if (nodes.leads()) {
            sweep();
        }
    }

    /** By the clock of the disk: a file's age is no date of the office. Gives how many were taken away. */
    int sweep() throws IOException {
        var old = store.olderThan(InstantSource.system().instant().minus(AGE));
        var named = rows.files();
        var leftover = old.stream().filter(name -> !named.contains(name)).toList();
        if (leftover.size() > MANY) {
            log.error(
                    "{} files of evidence are named by no row; nothing is taken away: is the database older than its evidence?",
                    leftover.size());
            return 0;
        }
        return discard(leftover);
    }

    private int discard(List<String> leftover) {
        leftover.forEach(store::discard);
        if (!leftover.isEmpty()) {
            log.info("{} files that no row names were taken away", leftover.size());
        }
        return leftover.size();
    }
}
