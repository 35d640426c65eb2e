package jp.todoke.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The embedded server is for trying: a production keeps its cases on a server that somebody looks after, or does not
 * start.
 */
final class NoDatabaseNamed extends IllegalStateException {

    private NoDatabaseNamed() {
        super("No database is named, and the embedded one is for trying only.");
    }

    /** Refuses the start before anything else is made. */
    @Configuration(proxyBeanMethods = false)
    @Profile("!demo")
    @ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
    static class Guard {

        @Bean
        static BeanFactoryPostProcessor databaseMustBeNamed() {
            return factory -> {
                throw new NoDatabaseNamed();
            };
        }
    }

    /** One sentence instead of a stack trace. */
    static class Analyzer extends AbstractFailureAnalyzer<NoDatabaseNamed> {

        @Override
        protected FailureAnalysis analyze(Throwable root, NoDatabaseNamed cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Name a PostgreSQL of your own with SPRING_DATASOURCE_URL and its roles, as the README says, or try Todoke with"
                            + " --spring.profiles.active=demo.",
                    cause);
        }
    }
}
