package jp.todoke.addressee;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.IncidentKind;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the invented municipality tells beside the commission; numbers that cannot ring. What is there already stays.
 */
@Component
@Profile("demo")
@Order(0)
class DemoAddressees implements ApplicationRunner {

    private static final List<IncidentKind> ATTACKS =
            List.of(IncidentKind.UNAUTHORIZED_ACCESS, IncidentKind.RANSOMWARE);
    private static final AddresseeLimit PROMPTLY = new AddresseeLimit(AddresseeLimit.Kind.PROMPTLY, null);
    private static final String WEEKDAYS = "開庁日の8時30分から17時15分まで";

    private final AddresseeRows rows;
    private final Units units;
    private final JdbcClient sql;
    private final Clock clock;

    DemoAddressees(AddresseeRows rows, Units units, JdbcClient sql, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var of = secretariat();
        enter(1, of, police());
        enter(2, of, prefecture());
        enter(3, of, ministry());
        enter(4, of, jLis());
        enter(5, of, hospitals());
        enter(6, of, board());
        enter(7, of, otherClients());
    }

    private void enter(int number, ActedBy by, AddresseeTerms terms) {
        var recorded = new RecordedBy(by, clock.instant());
        rows.enter(new UUID(0x4000L, 0x8000000000000000L + number), recorded)
                .ifPresent(addressee -> rows.add(addressee, terms, null, recorded));
    }

    private AddresseeTerms police() {
        var rule = rule(
                List.of(),
                List.of(IncidentKind.THEFT, IncidentKind.UNAUTHORIZED_ACCESS, IncidentKind.RANSOMWARE),
                List.of());
        return terms("みどり野警察署", AddresseeKind.POLICE, rule, null, "042-000-2110", "終日", PROMPTLY, 30);
    }

    private AddresseeTerms prefecture() {
        return terms(
                "県 市町村課",
                AddresseeKind.PREFECTURE,
                rule(List.of(), ATTACKS, List.of()),
                "https://report.pref.example.jp/incident",
                "042-000-2200",
                WEEKDAYS,
                new AddresseeLimit(AddresseeLimit.Kind.OPEN_DAYS, 1),
                30);
    }

    private AddresseeTerms ministry() {
        return terms(
                "総務省 自治行政局",
                AddresseeKind.MINISTRY,
                AddresseeRule.BY_HAND,
                "https://report.soumu.example.jp/",
                "03-0000-2300",
                WEEKDAYS,
                PROMPTLY,
                400);
    }

    private AddresseeTerms jLis() {
        return terms(
                "地方公共団体情報システム機構（J-LIS）",
                AddresseeKind.J_LIS,
                rule(units("S-KOSEKI"), List.of(), List.of(TakenInformation.MY_NUMBER)),
                "https://report.j-lis.example.jp/",
                "03-0000-2400",
                "終日",
                new AddresseeLimit(AddresseeLimit.Kind.HOURS, 24),
                30);
    }

    private AddresseeTerms hospitals() {
        var rule = new AddresseeRule(true, List.of(), List.of(LegalRegime.PRIVATE_RULE), ATTACKS, List.of(), false);
        return terms("県 医療政策課", AddresseeKind.PREFECTURE, rule, null, "042-000-2210", WEEKDAYS, PROMPTLY, 30);
    }

    private AddresseeTerms board() {
        return terms(
                "県教育委員会 指導課",
                AddresseeKind.BOARD,
                rule(units("E"), List.of(IncidentKind.THEFT, IncidentKind.MISPUBLICATION), List.of()),
                null,
                "042-000-2500",
                WEEKDAYS,
                PROMPTLY,
                30);
    }

    private AddresseeTerms otherClients() {
        var rule = new AddresseeRule(true, List.of(), List.of(), ATTACKS, List.of(), true);
        return terms(
                "受託者のほかの委託元（隣接市）",
                AddresseeKind.OTHER_CLIENT,
                rule,
                null,
                "042-000-2600",
                WEEKDAYS,
                new AddresseeLimit(AddresseeLimit.Kind.NONE, null),
                30);
    }

    private static AddresseeRule rule(
            List<String> units, List<IncidentKind> kinds, List<TakenInformation> information) {
        return new AddresseeRule(true, units, List.of(), kinds, information, false);
    }

    private List<String> units(String code) {
        return units.find(code).map(unit -> List.of(unit.code())).orElse(List.of());
    }

    private AddresseeTerms terms(
            String name,
            AddresseeKind kind,
            AddresseeRule rule,
            @Nullable String portal,
            String telephone,
            String hours,
            AddresseeLimit limit,
            int checkedDaysAgo) {
        return new AddresseeTerms(
                name,
                kind,
                rule,
                portal,
                telephone,
                hours,
                portal == null ? null : "電話で口頭の第１報を入れ、様式を電子メールで送る。画面が使えるようになったら入力する。",
                limit,
                LocalDate.now(clock).minusDays(checkedDaysAgo),
                LocalDate.of(2012, 4, 1),
                null);
    }

    private ActedBy secretariat() {
        return sql.sql("select id, display_name from account where login = 'joho-a' and demo")
                .query((row, n) ->
                        new ActedBy(row.getLong("id"), new CaseText(row.getString("display_name")), "情報公開課主査"))
                .single();
    }
}
