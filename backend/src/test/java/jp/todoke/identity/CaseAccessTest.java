package jp.todoke.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jp.todoke.BareCase;
import jp.todoke.OfficeTest;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases of the year 1999, which no other test uses, known to the policy by their relations alone. */
@OfficeTest
class CaseAccessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    CaseAccess access;

    @Autowired
    CaseRelations relations;

    @Autowired
    Parties parties;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    private final IncidentId nursery = IncidentId.of(1999, NUMBERS.incrementAndGet());

    @BeforeEach
    void aCaseOfTheNursery() {
        BareCase.of(sql, nursery);
        transaction.executeWithoutResult(tx -> {
            relations.relate(nursery, Relation.ORIGIN, "F001");
            relations.relate(nursery, Relation.CONCERNED_UNIT, "F001");
            relations.relate(nursery, Relation.SECTION, "S-HOIKU");
            relations.relate(nursery, Relation.DEPARTMENT, "D-KODOMO");
        });
    }

    @Test
    void theLineTheSecretariatAndTheAuditorSeeTheCase() {
        assertThat(Stream.of(
                        "hoiku-a",
                        "encho",
                        "fuku-encho",
                        "hoiku-kakari",
                        "hoiku-kacho",
                        "kodomo-bucho",
                        "fuku-shicho",
                        "joho-a",
                        "joho-kacho",
                        "kansa"))
                .allMatch(this::sees);
    }

    @Test
    void otherUnitsContractorsCouncilAndAdministratorSeeNothing() {
        assertThat(Stream.of(
                        "other-hoiku",
                        "other-encho",
                        "kocho",
                        "gakumu-kacho",
                        "kyoikucho",
                        "somu-bucho",
                        "korei-kacho",
                        "jutaku",
                        "iin",
                        "koho",
                        "seisaku",
                        "admin"))
                .noneMatch(this::sees);
    }

    @Test
    void aCaseThatDoesNotExistIsSeenByNobodyNotEvenTheSecretariat() throws Exception {
        As.acting(sql, "joho-a", () -> {
            assertThatThrownBy(() -> access.requireLetIn(IncidentId.of(1999, 9999)))
                    .isInstanceOf(CaseNotVisible.class);
            return null;
        });
    }

    @Test
    void aListCountsOnlyWhatItsReaderSees() throws Exception {
        var count = "select count(distinct incident) from case_relation c where incident = '" + nursery + "' and "
                + access.sees("c.incident");

        assertThat(As.<Long>acting(sql, "encho", () -> sql.sql(count)
                        .params(access.parameters())
                        .query(Long.class)
                        .single()))
                .isEqualTo(1);
        assertThat(As.<Long>acting(sql, "other-encho", () -> sql.sql(count)
                        .params(access.parameters())
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void aPartyStandsAsPartyWhateverThePost() throws Exception {
        var encho = sql.sql("select id from account where login = 'encho'")
                .query(Long.class)
                .single();
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(nursery, encho, "本人の紛失")));

        assertThat(As.acting(sql, "encho", () -> access.standings(nursery))).containsOnlyKeys(Standing.PARTY);
        assertThat(As.acting(sql, "hoiku-a", () -> access.standings(nursery))).containsOnlyKeys(Standing.OWN_LINE);
    }

    @Test
    void theSecretariatInItsOwnCaseStandsOnBothFeet() throws Exception {
        transaction.executeWithoutResult(tx -> relations.relate(nursery, Relation.SECTION, "S-JOHO"));

        assertThat(As.acting(sql, "joho-kacho", () -> access.standings(nursery)))
                .containsOnlyKeys(Standing.OWN_LINE, Standing.SECRETARIAT);
    }

    private boolean sees(String login) {
        try {
            return As.acting(sql, login, () -> access.sees(nursery));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
