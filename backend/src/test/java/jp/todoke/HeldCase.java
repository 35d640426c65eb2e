package jp.todoke;

import jp.todoke.shared.IncidentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether an act holds its case, so that nobody else writes in it meanwhile. */
public final class HeldCase {

    private HeldCase() {}

    /** Does the act in a transaction, and asks before its end, from another one, whether the case is to be had. */
    public static boolean by(Runnable act, IncidentId incident, TransactionTemplate transaction, JdbcClient sql) {
        var another = new TransactionTemplate(transaction.getTransactionManager());
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return transaction.execute(tx -> {
            act.run();
            return another.execute(other -> sql.sql("select 1 from incident where number = ? for update skip locked")
                    .param(incident.value())
                    .query(Integer.class)
                    .list()
                    .isEmpty());
        });
    }
}
