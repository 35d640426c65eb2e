package jp.todoke.identity.demo;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The password of the demo accounts is public, so nothing but a demo starts with them. */
public final class DemoAccountsInProduction extends IllegalStateException {

    private DemoAccountsInProduction() {
        super("This database holds demo accounts, whose password is public, and the profile demo is not active.");
    }

    /** Refuses the start before the first request could be answered. */
    @Component
    @Profile("!demo")
    public static class Guard implements InitializingBean {

        private final JdbcClient sql;

        public Guard(JdbcClient sql) {
            this.sql = sql;
        }

        @Override
        public void afterPropertiesSet() {
            if (sql.sql("select exists (select 1 from account where demo)")
                    .query(Boolean.class)
                    .single()) {
                throw new DemoAccountsInProduction();
            }
        }
    }

    /** One sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<DemoAccountsInProduction> {

        @Override
        protected FailureAnalysis analyze(Throwable root, DemoAccountsInProduction cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Use a database of its own for production, or start with the profile demo.",
                    cause);
        }
    }
}
