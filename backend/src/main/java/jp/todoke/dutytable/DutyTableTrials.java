package jp.todoke.dutytable;

import java.time.LocalDate;
import jp.todoke.assessment.TableTrials;
import jp.todoke.shared.InvalidInput;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 試し: what a table differs in and what it would do to the running cases; nothing is saved. */
@Service
@Transactional(readOnly = true)
public class DutyTableTrials {

    private final TableCheck check;
    private final DutyTables tables;
    private final TableEngine engine;
    private final TableRows rows;
    private final TableTrials trials;

    DutyTableTrials(TableCheck check, DutyTables tables, TableEngine engine, TableRows rows, TableTrials trials) {
        this.check = check;
        this.tables = tables;
        this.engine = engine;
        this.rows = rows;
        this.trials = trials;
    }

    /** Throws {@link InvalidInput} at the field that cannot be. */
    public DutyTableTrial of(String file, LocalDate validFrom) {
        return tried(check.of(file, validFrom));
    }

    /** A proposed table, as the running cases are now. Throws {@link TableRefusal} where there is none. */
    public DutyTableTrial of(long change) {
        var proposed = rows.find(change).orElseThrow(TableRefusal::notThere);
        if (proposed.decision() != null) {
            throw TableRefusal.decided();
        }
        return tried(new CheckedTable(
                TableFile.read(proposed.content()),
                proposed.content(),
                proposed.validFrom(),
                tables.on(proposed.validFrom()),
                engine.read(proposed.content())));
    }

    private DutyTableTrial tried(CheckedTable checked) {
        var before = checked.before();
        return new DutyTableTrial(
                before.number(),
                TableDifferences.between(TableFile.read(tables.content(before)), checked.table()),
                trials.of(engine.table(before), checked.asked(), checked.validFrom()));
    }
}
