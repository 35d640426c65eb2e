package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class StartTest {

    @Autowired
    JdbcClient sql;

    @Test
    void theDatabaseOfAnInstallationKeepsWhatItWasGivenEvenInAPowerCut() {
        for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            assertThat(sql.sql("show " + setting).query(String.class).single()).as(setting).isEqualTo("on");
        }
    }
}
