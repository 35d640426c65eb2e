package jp.todoke.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** In the demo: serves the database from the data directory while {@code spring.datasource.url} names no other. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
@ConditionalOnProperty(name = "spring.datasource.url", matchIfMissing = true, havingValue = "none")
class EmbeddedDatabaseConfiguration {

    @Bean
    EmbeddedDatabase embeddedDatabase(@Value("${todoke.data-dir}") Path dataDirectory) {
        return new EmbeddedDatabase(dataDirectory.toAbsolutePath().normalize());
    }

    /** The runtime role: rows only. */
    @Bean
    JdbcConnectionDetails runtimeConnection(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return "todoke_app";
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }

    /** The owner: schemas and tables. */
    @Bean
    FlywayConnectionDetails ownerConnection(EmbeddedDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return database.url();
            }

            @Override
            public String getUsername() {
                return "todoke_owner";
            }

            @Override
            public String getPassword() {
                return database.password();
            }
        };
    }
}
