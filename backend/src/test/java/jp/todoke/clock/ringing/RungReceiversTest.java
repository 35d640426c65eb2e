package jp.todoke.clock.ringing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.OfficeTest;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockState;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.LadderKind;
import jp.todoke.identity.As;
import jp.todoke.identity.Parties;
import jp.todoke.identity.organisation.Holder;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.report.NewCases;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SettableClock;
import jp.todoke.worklist.NurseryCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class RungReceiversTest {

    private static final LocalDate TODAY = LocalDate.parse("2012-12-25");

    @Autowired
    RungReceivers receivers;

    @Autowired
    Clocks clocks;

    @Autowired
    SettableClock clock;

    @Autowired
    NewCases cases;

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private IncidentId incident;

    @BeforeEach
    void aCardIsMissed() throws Exception {
        clock.set(Instant.parse("2012-12-25T10:01:00+09:00"));
        incident = NurseryCase.report(sql, cases, Instant.parse("2012-12-25T10:00:00+09:00"));
    }

    @Test
    void theLineOfANurseryEndsAtTheDeputyMayor() {
        assertThat(told(Role.FACILITY_HEAD, "F001", 0)).containsExactly("佐藤 和子", "高橋 恵");
        assertThat(told(Role.FACILITY_HEAD, "F001", 1)).containsExactly("佐藤 和子", "高橋 恵", "中村 健一");
        assertThat(told(Role.FACILITY_HEAD, "F001", 3)).containsExactly("佐藤 和子", "高橋 恵", "中村 健一", "小林 正", "木村 茂");
    }

    @Test
    void aboveTheTopTheTopIsToldEachDayWithWhoeverHasToAct() {
        assertThat(told(Role.FACILITY_HEAD, "F001", 9)).containsExactly("佐藤 和子", "高橋 恵", "木村 茂");
    }

    @Test
    void theLineOfASchoolEndsAtTheSuperintendent() {
        assertThat(told(Role.FACILITY_HEAD, "F027", 3)).containsExactly("橋本 洋子", "石川 進", "前田 明", "岡田 節子");
    }

    @Test
    void aboveTheSecretariatStandsItsHeadAndThenTheDirector() {
        assertThat(told(Role.SECRETARIAT, "S-JOHO", 1)).containsExactly("加藤 由美", "吉田 翔", "山本 隆");
        assertThat(told(Role.SECRETARIAT, "S-JOHO", 2)).endsWith("斎藤 勝");
    }

    @Test
    void ofALimitByLawTheSuperintendentHearsWithTheTopWhereTheCaseIsASchools() {
        assertThat(told(LadderKind.STATUTORY, Role.SECRETARIAT, "S-JOHO", 3)).endsWith("斎藤 勝", "木村 茂");
        clocks.start(incident, new PartId("F027"), ClockKey.FIRST_SEARCH, clock.instant(), "F027", Role.FACILITY_STAFF);

        assertThat(told(LadderKind.STATUTORY, Role.SECRETARIAT, "S-JOHO", 2)).endsWith("斎藤 勝");
        assertThat(told(LadderKind.STATUTORY, Role.SECRETARIAT, "S-JOHO", 3)).endsWith("斎藤 勝", "木村 茂", "岡田 節子");
        assertThat(told(LadderKind.STATUTORY, Role.SECRETARIAT, "S-JOHO", 9))
                .endsWith("木村 茂", "岡田 節子")
                .doesNotContain("斎藤 勝");
        assertThat(told(LadderKind.HOUSE_DAYS, Role.SECRETARIAT, "S-JOHO", 9)).endsWith("木村 茂");
        assertThat(told(LadderKind.STATUTORY, Role.FACILITY_HEAD, "F027", 3))
                .containsExactly("橋本 洋子", "石川 進", "前田 明", "岡田 節子");
    }

    @Test
    void aPartyAndWhoeverActsInThePartysPlaceAreToldNothing() throws Exception {
        isParty("encho");

        assertThat(told(Role.FACILITY_HEAD, "F001", 0)).containsExactly("中村 健一");
        assertThat(told(Role.FACILITY_HEAD, "F001", 1)).containsExactly("中村 健一", "小林 正");
        assertThat(told(Role.FACILITY_STAFF, "F001", 1)).containsExactly("山田 花子", "鈴木 桃子", "高橋 恵", "中村 健一");
    }

    @Test
    void aChiefWhoIsAPartyIsPassedOver() throws Exception {
        isParty("hoiku-kacho");

        assertThat(told(Role.FACILITY_HEAD, "F001", 1)).containsExactly("佐藤 和子", "高橋 恵", "小林 正");
    }

    private void isParty(String login) {
        var account = sql.sql("select id from account where login = :login")
                .param("login", login)
                .query(Long.class)
                .single();
        As.does(
                sql,
                "hoiku-kacho",
                () -> transaction.executeWithoutResult(tx -> parties.mark(incident, account, "担当していたため")));
    }

    private List<String> told(Role doer, String unit, int postsAbove) {
        return told(LadderKind.HOUSE_DAYS, doer, unit, postsAbove);
    }

    private List<String> told(LadderKind ladder, Role doer, String unit, int postsAbove) {
        var row = new ClockRow(
                0,
                incident,
                null,
                ClockKey.HEAD_REPORT,
                1,
                1,
                Instant.EPOCH,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                doer,
                unit,
                ClockState.RUNNING,
                null,
                null,
                null,
                null,
                null,
                null);
        return receivers.of(row, ladder, postsAbove, TODAY).stream()
                .flatMap(told -> told.holders().stream())
                .map(Holder::displayName)
                .toList();
    }
}
