package jp.todoke.measure;

import java.time.Clock;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.merging.Merging.CaseMerged;
import jp.todoke.incident.withdrawal.Withdrawal.WithdrawalDecided;
import jp.todoke.prevention.PlanDecision;
import jp.todoke.prevention.Prevention.MeasuresReviewed;
import jp.todoke.prevention.Prevention.PlanDecided;
import jp.todoke.prevention.Reviews;
import jp.todoke.prevention.Reviews.ReviewsBegun;
import jp.todoke.process.CaseProcess;
import jp.todoke.shared.DbTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 効果の確認: keeps the process of a closed case's reviews beside what is recorded of them; one for each plan whose reviews
 * are waited for. At start it begins those that were waited for before they had a process.
 */
@Component
class FollowUps {

    private static final Logger log = LoggerFactory.getLogger(FollowUps.class);

    private final JdbcClient sql;
    private final Reviews reviews;
    private final Incidents incidents;
    private final CaseProcess process;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowUps(
            JdbcClient sql,
            Reviews reviews,
            Incidents incidents,
            CaseProcess process,
            TransactionTemplate transaction,
            Clock clock) {
        this.sql = sql;
        this.reviews = reviews;
        this.incidents = incidents;
        this.process = process;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The case is locked. */
    @EventListener
    void begin(ReviewsBegun begun) {
        var first = sql.sql(
                                """
                                insert into follow_up (incident, plan, begun_at) values (:incident, :plan, :now)
                                on conflict do nothing""")
                        .param("incident", begun.incident().value())
                        .param("plan", begun.plan())
                        .param("now", DbTime.of(clock.instant()))
                        .update()
                == 1;
        if (first) {
            process.followUpStarted(begun.incident());
        }
    }

    @EventListener
    void reviewed(MeasuresReviewed reviewed) {
        process.reviewMade(reviewed.incident());
    }

    /** Another plan takes the place of the one whose measures were looked at. */
    @EventListener
    void decided(PlanDecided decided) {
        if (decided.outcome() == PlanDecision.Outcome.APPROVED) {
            process.followUpEnded(decided.incident());
        }
    }

    @EventListener
    void withdrawn(WithdrawalDecided decided) {
        if (decided.confirmed()) {
            process.followUpEnded(decided.incident());
        }
    }

    @EventListener
    void merged(CaseMerged merged) {
        process.followUpEnded(merged.incident());
    }

    /** One case at a time, so that a faulty one does not keep the others from beginning. */
    @EventListener(ApplicationReadyEvent.class)
    void beginMissing() {
        reviews.awaited().forEach(awaited -> {
            try {
                transaction.executeWithoutResult(status -> {
                    incidents.lock(awaited.incident());
                    if (reviews.goOn(awaited.incident())) {
                        begin(awaited);
                    }
                });
            } catch (RuntimeException fault) {
                log.error("Follow-up of case {} not begun", awaited.incident(), fault);
            }
        });
    }
}
