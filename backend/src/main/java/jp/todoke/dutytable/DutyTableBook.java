package jp.todoke.dutytable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.TwoPersonRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 報告義務の表 with its versions, and what became of each. */
@Service
@Transactional(readOnly = true)
public class DutyTableBook {

    private final DutyTables tables;
    private final TableRows rows;
    private final SecondPersons secondPersons;
    private final CurrentActor actors;
    private final Clock clock;

    DutyTableBook(DutyTables tables, TableRows rows, SecondPersons secondPersons, CurrentActor actors, Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.secondPersons = secondPersons;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The table that counts today, and the others.
     *
     * @param version the number of the last version, which whoever proposes another must have seen
     * @param inForce the number of the one that counts today, {@code table} what it says
     * @param versions the newest first
     * @param waiting the proposal that waits for its second person
     * @param rejected proposals that were turned down or taken back, the newest first
     */
    public record DutyTableState(
            int version,
            int inForce,
            TableView table,
            List<DutyTableVersion> versions,
            @Nullable WaitingTable waiting,
            List<RejectedTable> rejected) {}

    /** Who did something, when, and why. */
    public record Signed(String by, String byPost, Instant at, @Nullable String reason) {

        static Signed of(ActedBy by, Instant at, @Nullable String reason) {
            return new Signed(by.name().value(), by.post(), at, reason);
        }
    }

    /**
     * A version of the table.
     *
     * @param validFrom null for the program's own, which counts from the beginning
     * @param lastDay the last day on which it counts, later versions considered; null while it has no end
     * @param title the notice or amendment that brought it; null for the program's own
     */
    public record DutyTableVersion(
            int version,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate lastDay,
            TableState state,
            @Nullable String title,
            @Nullable Signed proposed,
            @Nullable Signed adopted,
            @Nullable Signed withdrawn) {}

    /** @param mayConfirm whether the reader is another person than its author */
    public record WaitingTable(long id, LocalDate validFrom, String title, Signed proposed, boolean mayConfirm) {}

    public record RejectedTable(LocalDate validFrom, String title, Signed proposed, Signed rejected) {}

    /** @param differences to the version before it; none for the first one */
    public record DutyTableRead(DutyTableVersion version, TableView table, @Nullable TableDifferences differences) {}

    public DutyTableState state() {
        var all = rows.all();
        var inForce = tables.on(LocalDate.now(clock));
        return new DutyTableState(
                rows.lastVersion(),
                inForce.number(),
                TableView.of(TableFile.read(tables.content(inForce))),
                versions(all),
                all.stream()
                        .filter(change -> change.decision() == null)
                        .findFirst()
                        .map(this::waiting)
                        .orElse(null),
                all.stream()
                        .filter(change ->
                                change.decision() != null && change.decision().version() == null)
                        .sorted(Comparator.comparing(TableRows.Change::id).reversed())
                        .map(DutyTableBook::rejected)
                        .toList());
    }

    /** One version. Throws {@link TableRefusal} where there is none. */
    public DutyTableRead version(int number) {
        var version = versions(rows.all()).stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(TableRefusal::notThere);
        var table = TableFile.read(file(number));
        return new DutyTableRead(
                version,
                TableView.of(table),
                number == TableSeries.OF_THE_PROGRAM
                        ? null
                        : TableDifferences.between(TableFile.read(file(number - 1)), table));
    }

    /** The file of a version. Throws {@link TableRefusal} where there is none. */
    public String file(int number) {
        return number == TableSeries.OF_THE_PROGRAM
                ? ProgramTable.CONTENT
                : TableSeries.of(rows.all()).changes().stream()
                        .filter(change -> TableSeries.version(change) == number)
                        .map(TableRows.Change::content)
                        .findFirst()
                        .orElseThrow(TableRefusal::notThere);
    }

    private List<DutyTableVersion> versions(List<TableRows.Change> all) {
        var series = TableSeries.of(all);
        return Stream.concat(
                        series.changes().stream()
                                .sorted(Comparator.comparing(TableSeries::version)
                                        .reversed())
                                .map(change -> version(series, change)),
                        Stream.of(new DutyTableVersion(
                                TableSeries.OF_THE_PROGRAM,
                                null,
                                series.lastDay(TableSeries.OF_THE_PROGRAM),
                                series.state(TableSeries.OF_THE_PROGRAM, null, LocalDate.now(clock)),
                                null,
                                null,
                                null,
                                null)))
                .toList();
    }

    private DutyTableVersion version(TableSeries series, TableRows.Change change) {
        var number = TableSeries.version(change);
        var decision = Objects.requireNonNull(change.decision());
        var withdrawal = change.withdrawal();
        return new DutyTableVersion(
                number,
                change.validFrom(),
                series.lastDay(number),
                series.state(number, change, LocalDate.now(clock)),
                change.title(),
                Signed.of(change.by(), change.at(), change.reason()),
                Signed.of(decision.by(), decision.at(), null),
                withdrawal == null ? null : Signed.of(withdrawal.by(), withdrawal.at(), withdrawal.reason()));
    }

    private WaitingTable waiting(TableRows.Change change) {
        return new WaitingTable(
                change.id(),
                change.validFrom(),
                change.title(),
                Signed.of(change.by(), change.at(), change.reason()),
                secondPersons.mayLook(
                        TwoPersonRule.DUTY_TABLE,
                        change.by().account(),
                        actors.get().accountId()));
    }

    private static RejectedTable rejected(TableRows.Change change) {
        var decision = Objects.requireNonNull(change.decision());
        return new RejectedTable(
                change.validFrom(),
                change.title(),
                Signed.of(change.by(), change.at(), change.reason()),
                Signed.of(decision.by(), decision.at(), decision.answer()));
    }
}
