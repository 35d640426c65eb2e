package jp.todoke.camunda;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Two acts met in the engine and one lost: its whole transaction is rolled back, so it is done once more from the
 * beginning, silently. What the second try finds, the domain answers.
 */
class RepeatOnce implements MethodInterceptor {

    @Override
    public Object invoke(MethodInvocation act) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return act.proceed();
        }
        var again = ((ProxyMethodInvocation) act).invocableClone();
        try {
            return act.proceed();
        } catch (RuntimeException e) {
            if (!lostInTheEngine(e)) {
                throw e;
            }
            return again.proceed();
        }
    }

    private static boolean lostInTheEngine(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockingException) {
                return true;
            }
        }
        return false;
    }
}
