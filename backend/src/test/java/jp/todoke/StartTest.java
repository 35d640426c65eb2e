package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@OfficeTest
class StartTest {

    @Autowired
    JdbcConnectionDetails runtime;

    /** Asked on a connection of its own: those of the tests do not wait for the disk. */
    @Test
    void theDatabaseOfAnInstallationKeepsWhatItWasGivenEvenInAPowerCut() {
        var sql = JdbcClient.create(
                new DriverManagerDataSource(runtime.getJdbcUrl(), runtime.getUsername(), runtime.getPassword()));
        for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            assertThat(sql.sql("show " + setting).query(String.class).single())
                    .as(setting)
                    .isEqualTo("on");
        }
    }
}
