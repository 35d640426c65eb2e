package jp.todoke.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.shared.DraftKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.info.BuildProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** This node leads; others are set beside it as if they ran elsewhere. */
@OfficeTest
class NodesTest {

    private static final String EXTERNAL = "jdbc:postgresql://db/todoke";

    @Autowired
    Nodes nodes;

    @Autowired
    NodeRows rows;

    @Autowired
    DraftKeys keys;

    @Autowired
    ObjectProvider<BuildProperties> build;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    @Test
    void theOneThatHasLivedLongestLeadsAndTheNextOneOnceItHasEnded() {
        var second = new Nodes(rows, keys, build, transaction, EXTERNAL);
        assertThat(nodes.leads()).isTrue();
        assertThat(second.leads()).isFalse();
        assertThat(nodes.othersRun()).isTrue();

        sql.sql("update node set alive_until = clock_timestamp() where started_at = (select min(started_at) from node)")
                .update();
        assertThat(second.leads()).isTrue();
        assertThat(nodes.leads()).isFalse();

        nodes.live();
        assertThat(nodes.leads()).isTrue();

        second.destroy();
        assertThat(nodes.othersRun()).isFalse();
    }

    @Test
    void aNodeWithAnotherKeyOfDraftsOrOfAnotherReleaseIsToldWhatToDo() {
        beside(new NodeRows.Alike(program(), "of another key"), "another key of drafts");
        beside(new NodeRows.Alike("9.9.9", keys.mark()), "9.9.9 runs on the same database");
    }

    private void beside(NodeRows.Alike other, String told) {
        var id = UUID.randomUUID();
        rows.alive(id, other, Nodes.LEASE);

        assertThatThrownBy(() -> new Nodes(rows, keys, build, transaction, EXTERNAL))
                .isInstanceOf(NodeRefused.class)
                .hasMessageContaining(told);

        rows.gone(id);
        assertThat(nodes.othersRun()).isFalse();
    }

    private String program() {
        return sql.sql("select program from node").query(String.class).single();
    }

    @Test
    void whoeverEndedWithoutAWordHindersNobodyOnceItsMinuteIsOver() {
        sql.sql(
                        "insert into node (id, alive_until, program, draft_key) values (:id, clock_timestamp(), 'older', 'other')")
                .param("id", UUID.randomUUID())
                .update();

        new Nodes(rows, keys, build, transaction, EXTERNAL).destroy();

        assertThat(sql.sql("select count(*) from node").query(Integer.class).single())
                .isEqualTo(1);
    }
}
