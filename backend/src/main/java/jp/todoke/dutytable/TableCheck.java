package jp.todoke.dutytable;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.clock.counting.ClockRules;
import jp.todoke.clock.counting.RuleCondition;
import jp.todoke.clock.counting.RuleUnit;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a file before anything of it is kept. */
@Component
class TableCheck {

    /** No law is made for later than that, and no calendar counts so far. */
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final DutyTables tables;
    private final TableEngine engine;
    private final ClockRules rules;
    private final Clock clock;

    TableCheck(DutyTables tables, TableEngine engine, ClockRules rules, Clock clock) {
        this.tables = tables;
        this.engine = engine;
        this.rules = rules;
        this.clock = clock;
    }

    /** Throws {@link InvalidInput} at the field that cannot be. */
    CheckedTable of(String file, LocalDate validFrom) {
        day(validFrom);
        var table = TableFile.read(file);
        new RowChecks(table, validFrom, days(validFrom)).check();
        new LawChecks(table, validFrom).check();
        var before = tables.on(validFrom);
        if (TableDifferences.between(TableFile.read(tables.content(before)), table)
                .none()) {
            throw new InvalidInput(TableFile.FIELD, "duty-table-same", before.number());
        }
        var content = WrittenTable.of(table);
        return new CheckedTable(table, content, validFrom, before, engine.read(content));
    }

    /** What the body knows of today or earlier is judged by the table of its day, and stays so. */
    private void day(LocalDate validFrom) {
        var today = LocalDate.now(clock);
        if (!validFrom.isAfter(today)) {
            throw new InvalidInput("validFrom", "duty-table-too-early", OfficialTime.date(today.plusDays(1)));
        }
        if (validFrom.isAfter(LATEST)) {
            throw new InvalidInput("validFrom", "duty-table-too-late", OfficialTime.date(LATEST));
        }
    }

    private FinalReportDays days(LocalDate day) {
        return new FinalReportDays(days(day, RuleCondition.ALWAYS), days(day, RuleCondition.WRONGFUL_PURPOSE));
    }

    private @Nullable Integer days(LocalDate day, RuleCondition condition) {
        return rules.validOn(ClockKey.FINAL_REPORT, day, condition)
                .filter(rule -> rule.lines().size() == 1)
                .map(rule -> rule.lines().get(0))
                .filter(line -> line.unit() == RuleUnit.CALENDAR_DAYS)
                .map(line -> line.amount())
                .orElse(null);
    }
}
