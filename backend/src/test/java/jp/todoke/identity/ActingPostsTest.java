package jp.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.identity.organisation.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class ActingPostsTest {

    @Autowired
    ActingPosts acting;

    @Autowired
    JdbcClient sql;

    @Test
    void withoutAPartyThePostOfTheRoleActs() {
        assertThat(post(Role.FACILITY_HEAD, "F001")).isEqualTo("園長");
    }

    @Test
    void aHeadWhoIsAPartyIsPassedOverAndSoIsTheHeadsDeputy() {
        assertThat(post(Role.FACILITY_HEAD, "F001", "encho")).isEqualTo("保育課長");
        assertThat(post(Role.FACILITY_HEAD, "F001", "fuku-encho")).isEqualTo("園長");
    }

    @Test
    void aPostWithSeveralHoldersIsHinderedOnlyWhenAllAreParties() {
        assertThat(post(Role.FACILITY_STAFF, "F001", "hoiku-a")).isEqualTo("保育士");
        assertThat(post(Role.FACILITY_STAFF, "F001", "hoiku-a", "hoiku-b", "fuku-encho"))
                .isEqualTo("園長");
    }

    @Test
    void thePartiesAreClimbedOverUpToTheTopOfTheLineThenToTheSecretariatsHeadAndTheDirectorOfGeneralAffairs() {
        assertThat(post(Role.FACILITY_HEAD, "F001", "encho", "hoiku-kacho")).isEqualTo("こども家庭部長");
        assertThat(post(Role.FACILITY_HEAD, "F001", "encho", "hoiku-kacho", "kodomo-bucho"))
                .isEqualTo("副市長");
        assertThat(post(Role.FACILITY_HEAD, "F001", "encho", "hoiku-kacho", "kodomo-bucho", "fuku-shicho"))
                .isEqualTo("情報公開課長");
        assertThat(post(
                        Role.FACILITY_HEAD,
                        "F001",
                        "encho",
                        "hoiku-kacho",
                        "kodomo-bucho",
                        "fuku-shicho",
                        "joho-kacho"))
                .isEqualTo("総務部長");
    }

    @Test
    void theSecretariatGoesToItsHeadAndThenToTheDirectorOfGeneralAffairs() {
        assertThat(post(Role.SECRETARIAT, "F001", "joho-a")).isEqualTo("審議会事務局");
        assertThat(post(Role.SECRETARIAT, "F001", "joho-a", "joho-b")).isEqualTo("情報公開課長");
        assertThat(post(Role.SECRETARIAT, "F001", "joho-a", "joho-b", "joho-kacho"))
                .isEqualTo("総務部長");
    }

    @Test
    void aSchoolsLineEndsAtTheSuperintendent() {
        assertThat(post(Role.FACILITY_HEAD, "F027", "kocho", "gakumu-kacho", "kyoiku-bucho"))
                .isEqualTo("教育長");
    }

    private String post(Role role, String unit, String... parties) {
        Set<Long> accounts = Stream.of(parties)
                .map(login -> sql.sql("select id from account where login = :login")
                        .param("login", login)
                        .query(Long.class)
                        .single())
                .collect(Collectors.toSet());
        return acting.of(role, unit, accounts).name();
    }
}
