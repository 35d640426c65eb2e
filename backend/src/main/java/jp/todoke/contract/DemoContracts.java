package jp.todoke.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.identity.organisation.UnitKind;
import jp.todoke.identity.organisation.Units;
import jp.todoke.shared.CaseText;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The contract of the invented municipality's contractor, with two sections in charge. What is there already stays. */
@Component
@Profile("demo")
@Order(0)
class DemoContracts implements ApplicationRunner {

    private static final String CONTRACTOR = "C001";
    private static final UUID KEY = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private final ContractRows rows;
    private final Units units;
    private final JdbcClient sql;
    private final Clock clock;

    DemoContracts(ContractRows rows, Units units, JdbcClient sql, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (units.find(CONTRACTOR)
                .filter(unit -> unit.kind() == UnitKind.CONTRACTOR)
                .isEmpty()) {
            return;
        }
        var recorded = new RecordedBy(secretariat(), clock.instant());
        rows.enter(KEY, recorded).ifPresent(contract -> rows.add(contract, terms(), null, recorded));
    }

    private ContractTerms terms() {
        return new ContractTerms(
                CONTRACTOR,
                "在宅介護支援センター運営委託",
                ContractKind.ENTRUSTMENT,
                Stream.of("S-KOREI", "S-SOGO")
                        .flatMap(section -> units.find(section).stream())
                        .map(Unit::code)
                        .toList(),
                LocalDate.of(2012, 4, 1),
                null,
                List.of(ContractClause.ACCIDENT_REPORT, ContractClause.SUBCONTRACT_APPROVAL, ContractClause.INSPECTION),
                null,
                null);
    }

    private ActedBy secretariat() {
        return sql.sql("select id, display_name from account where login = 'joho-a' and demo")
                .query((row, n) ->
                        new ActedBy(row.getLong("id"), new CaseText(row.getString("display_name")), "情報公開課主査"))
                .single();
    }
}
