package jp.todoke.dutytable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing of a table is kept before it was looked at; what is wrong is said at its place. */
class TableFileTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 1);
    private static final FinalReportDays DAYS = new FinalReportDays(30, 60);

    @Test
    void theTableInForcePasses() {
        check(ProgramTable.CONTENT);
        check(ReportingTable.FROM_FIFTY);
    }

    @Test
    void whatIsWrittenSaysWhatWasRead() {
        var table = TableFile.read(ProgramTable.CONTENT);

        assertThat(TableFile.read(WrittenTable.of(table))).isEqualTo(table);
        assertThat(table.duty()).hasSize(14);
        assertThat(table.leak()).hasSize(5);
    }

    @Test
    void columnsMayStandInAnotherOrder() {
        var turned = ReportingTable.in(
                ReportingTable.in(
                        ReportingTable.in(ProgramTable.CONTENT, "<text>sensitive</text>", "<text>x</text>"),
                        "<text>property</text>",
                        "<text>sensitive</text>"),
                "<text>x</text>",
                "<text>property</text>");

        var lines = TableFile.read(turned).duty();

        var sensitive = SheetKind.DUTY.inputs().indexOf(TableInput.SENSITIVE);
        assertThat(lines.get(0).cells().get(sensitive).any()).isTrue();
        assertThat(lines.get(1).cells().get(sensitive).words()).containsExactlyInAnyOrder("YES", "UNKNOWN");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("duty-table-not-dmn", "報告義務"),
                Arguments.of("duty-table-not-dmn", "<html><body/></html>"),
                Arguments.of(
                        "duty-table-not-dmn",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><definitions>&e;</definitions>"),
                Arguments.of(
                        "duty-table-not-dmn",
                        "<definitions>" + "<a>".repeat(500) + "</a>".repeat(500) + "</definitions>"),
                Arguments.of("duty-table-no-sheet", "<definitions/>"),
                Arguments.of(
                        "duty-table-no-sheet",
                        "<definitions><decision id=\"PossibleLeak\"><literalExpression/></decision></definitions>"),
                Arguments.of(
                        "duty-table-other-decision",
                        ReportingTable.with("</definitions>", "<decision id=\"Other\"/></definitions>")),
                Arguments.of("duty-table-hit-policy", ReportingTable.with("\"COLLECT\"", "\"ANY\"")),
                Arguments.of(
                        "duty-table-hit-policy", ReportingTable.with("\"COLLECT\"", "\"COLLECT\" aggregation=\"SUM\"")),
                Arguments.of(
                        "duty-table-input-unknown",
                        ReportingTable.with("<text>sensitive</text>", "<text>shoeSize</text>")),
                Arguments.of(
                        "duty-table-input-unknown",
                        ReportingTable.with("<text>sensitive</text>", "<text>sensitive + ordinance</text>")),
                Arguments.of(
                        "duty-table-input-missing",
                        ReportingTable.with("<text>sensitive</text>", "<text>property</text>")),
                Arguments.of("duty-table-output-unknown", ReportingTable.with("name=\"days\"", "name=\"weeks\"")),
                Arguments.of("duty-table-output-missing", ReportingTable.with("name=\"days\"", "name=\"facts\"")),
                Arguments.of(
                        "duty-table-cells",
                        ReportingTable.with("<outputEntry id=\"duty-R1-out-3\"><text>30</text></outputEntry>", "")),
                Arguments.of("duty-table-cell-words", ReportingTable.cell("duty-R1-in-4", "not(\"NO\")")),
                Arguments.of("duty-table-cell-words", ReportingTable.cell("duty-R1-in-4", "${system.exit(1)}")),
                Arguments.of("duty-table-cell-yes-no", ReportingTable.cell("leak-held-in-2", "\"YES\"")),
                Arguments.of("duty-table-cell-number", ReportingTable.cell("duty-R4-in-7", "&gt; 百")),
                Arguments.of("duty-table-cell-number", ReportingTable.cell("duty-R4-in-7", "&gt; 99999999999")),
                Arguments.of("duty-table-cell-day", ReportingTable.cell("duty-R4-in-1", "&gt;= 2023-04-01")),
                Arguments.of(
                        "duty-table-cell-day",
                        ReportingTable.cell("duty-R4-in-1", "&gt;= date and time(\"2023-02-30T00:00:00\")")),
                Arguments.of("duty-table-word", ReportingTable.cell("duty-R1-in-4", "\"YES\",\"PERHAPS\"")),
                Arguments.of("duty-table-word", ReportingTable.cell("duty-N3-in-3", "\"BURGLARY\"")),
                Arguments.of("duty-table-leak-word", ReportingTable.cell("leak-encrypted-out-1", "\"HARMLESS\"")),
                Arguments.of("duty-table-ground", ReportingTable.cell("duty-R1-out-1", "\"R6\"")),
                Arguments.of("duty-table-ground", ReportingTable.cell("duty-R1-out-1", "\"NO_ITEM\"")),
                Arguments.of("duty-table-facts-word", ReportingTable.cell("duty-R1-out-2", "\"SHOES\"")),
                Arguments.of("duty-table-facts", ReportingTable.cell("duty-R1-out-2", "\"PROPERTY\"")),
                Arguments.of("duty-table-days-number", ReportingTable.cell("duty-R1-out-3", "0")),
                Arguments.of("duty-table-days", ReportingTable.cell("duty-R1-out-3", "60")),
                Arguments.of("duty-table-days", ReportingTable.cell("duty-R3-out-3", "30")),
                Arguments.of("duty-table-law", ReportingTable.cell("duty-R1-in-10", "")),
                Arguments.of("duty-table-law", ReportingTable.cell("duty-P1-in-10", "\"ASSEMBLY\"")),
                Arguments.of(
                        "duty-table-twice",
                        ReportingTable.with(
                                ReportingTable.row("leak-held"),
                                ReportingTable.row("leak-held") + ReportingTable.row("leak-held"))),
                Arguments.of("duty-table-overlap", ReportingTable.and(ReportingTable.row("duty-R1"))),
                Arguments.of(
                        "duty-table-unreached",
                        ReportingTable.in(
                                ReportingTable.without("leak-possible"),
                                "<rule id=\"leak-accuracy\">",
                                ReportingTable.row("leak-possible") + "<rule id=\"leak-accuracy\">")),
                Arguments.of("duty-table-gap", ReportingTable.without("leak-possible")),
                Arguments.of(
                        "duty-table-no-evidence",
                        ReportingTable.cell("leak-accuracy-in-1", "\"WRONG_ENTRY\",\"LOSS\"")),
                Arguments.of("duty-table-no-row", ReportingTable.without("duty-R4")),
                Arguments.of("duty-table-no-row", ReportingTable.without("duty-P2")),
                Arguments.of(
                        "duty-table-no-row",
                        ReportingTable.cell("duty-R4-in-1", "&gt;= date and time(\"2027-04-02T00:00:00\")")),
                Arguments.of(
                        "duty-table-no-row",
                        ReportingTable.cell("duty-R4-in-1", "&lt; date and time(\"2030-01-01T00:00:00\")")),
                Arguments.of("duty-table-unknown-less", ReportingTable.cell("duty-R1-in-4", "\"YES\"")),
                Arguments.of("duty-table-unknown-less", ReportingTable.cell("duty-N2-in-6", "\"YES\"")),
                Arguments.of("duty-table-more-persons-less", ReportingTable.cell("duty-R4-in-7", "&gt; 100")),
                Arguments.of("duty-table-more-persons-less", ReportingTable.cell("duty-R4-in-7", "101, null")),
                Arguments.of("duty-table-evidence-adds", ReportingTable.cell("duty-R1-in-2", "\"RECOVERED_UNSEEN\"")),
                Arguments.of("duty-table-stricter-less", ReportingTable.cell("duty-P4-in-7", "&gt; 50, null")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsSaidAtTheFile(String code, String file) {
        assertThatThrownBy(() -> check(file)).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.violations()).hasSize(1);
            assertThat(refused.violations().get(0).field()).isEqualTo("file");
            assertThat(refused.violations().get(0).code()).isEqualTo(code);
        });
    }

    /** What is missing is named by its combination, as a person reads it. */
    @Test
    void theSentenceNamesTheCombination() {
        assertThat(arguments(ReportingTable.without("leak-possible")).toString())
                .contains("事故の種類＝LOSS")
                .contains("暗号化され鍵は別＝false");
        assertThat(arguments(ReportingTable.cell("duty-N4-in-7", "&gt; 100")))
                .contains("N4", "本人の数（上限）", "1001", "分からない");
    }

    private static List<String> arguments(String file) {
        try {
            check(file);
        } catch (InvalidInput refused) {
            return Stream.of(refused.violations().get(0).arguments())
                    .map(Object::toString)
                    .toList();
        }
        throw new AssertionError("accepted");
    }

    @Test
    void aTableMadeToKeepUsBusyIsRefused() {
        var rows = new StringBuilder();
        for (var number = 1; number <= 40; number++) {
            rows.append(ReportingTable.row("duty-N4")
                    .replace("&gt; 100, null", numbers(number))
                    .replace("<text>&gt;= date and time(\"2016-01-01T00:00:00\")</text>", day(number)));
        }
        var began = System.nanoTime();

        assertThatThrownBy(() -> new Combinations(TableFile.read(ReportingTable.and(rows.toString())), FIRST))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(
                                refused.violations().get(0).code())
                        .isEqualTo("duty-table-too-many"));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    private static String numbers(int number) {
        return "%1$d0, %1$d3, %1$d6".formatted(number);
    }

    private static String day(int number) {
        return "<text>&gt;= date and time(\"20%02d-01-01T00:00:00\")</text>".formatted(30 + number);
    }

    private static void check(String file) {
        var table = TableFile.read(file);
        new RowChecks(table, FIRST, DAYS).check();
        new LawChecks(table, FIRST).check();
    }
}
