package jp.todoke.node;

import java.time.Duration;
import java.util.UUID;
import jp.todoke.shared.DraftKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * This program among those that run on the same database. The one that has lived longest leads: it alone does the
 * nightly work and the watch. Whoever is killed is taken for dead a minute later, and the next one leads.
 */
@Component
public class Nodes implements DisposableBean {

    static final Duration LEASE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(Nodes.class);

    private final UUID own = UUID.randomUUID();
    private final NodeRows rows;
    private final NodeRows.Alike alike;

    /** Refuses the start before the first request could be answered, and before a timer acts. */
    Nodes(
            NodeRows rows,
            DraftKeys keys,
            ObjectProvider<BuildProperties> build,
            TransactionTemplate transaction,
            @Value("${spring.datasource.url:none}") String database) {
        this.rows = rows;
        this.alike = new NodeRows.Alike(program(build), keys.mark());
        transaction.executeWithoutResult(tx -> begin(database.equals("none")));
    }

    /** The embedded database belongs to the one program that holds its directory. */
    private void begin(boolean alone) {
        rows.lock();
        if (alone) {
            rows.forgetAll();
        } else {
            rows.forgetTheDead();
        }
        var others = rows.others(own);
        others.forEach(this::requireAlike);
        rows.alive(own, alike, LEASE);
        if (!others.isEmpty()) {
            log.info("{} other nodes run on this database; the one that has lived longest leads", others.size());
        }
    }

    private void requireAlike(NodeRows.Alike other) {
        if (!other.program().equals(alike.program())) {
            throw ReleaseCheck.refusal(
                    alike.program() + " starts while " + other.program() + " runs on the same database.");
        }
        if (!other.draftKey().equals(alike.draftKey())) {
            throw new NodeRefused(
                    "Another node runs on this database with another key of drafts: what people typed there could not be read here.",
                    "Give all nodes the same TODOKE_DRAFT_SECRET. Without it each makes a key of its own in its data directory (draft.key)."
                            + " If the other node was killed, try again after a minute.");
        }
    }

    /** Whether this program is the one that does what is to be done once. Ask at each turn. */
    public boolean leads() {
        return rows.leader().filter(own::equals).isPresent();
    }

    /** Whether other programs run on this database now. */
    public boolean othersRun() {
        return !rows.others(own).isEmpty();
    }

    @Scheduled(fixedRateString = "PT15S")
    void live() {
        try {
            rows.alive(own, alike, LEASE);
        } catch (DataAccessException away) {
            // The database is away: the requests of people tell so, and the next turn tries again.
            log.debug("the other nodes do not hear of this one", away);
        }
    }

    /** Whoever ends in order leaves the lead to the next one at once. */
    @Override
    public void destroy() {
        try {
            rows.gone(own);
        } catch (RuntimeException databaseAway) {
            log.warn("the other nodes hear only in a minute that this one has ended", databaseAway);
        }
    }

    private static String program(ObjectProvider<BuildProperties> build) {
        var known = build.getIfAvailable();
        return known == null ? "development" : known.getVersion() + " of " + known.getTime();
    }
}
