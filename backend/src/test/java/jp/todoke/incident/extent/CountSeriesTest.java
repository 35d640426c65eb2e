package jp.todoke.incident.extent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import jp.todoke.shared.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 75 guardians of whom 60 live at known addresses, a first estimate that the 75 replaced, and 41 photographs. */
class CountSeriesTest {

    private static final Instant AT = Instant.parse("2026-11-24T00:00:00Z");
    private static final CaseText CLERK = new CaseText("係長");

    private final AffectedCount estimate = line(1, CountUnit.PERSONS, 70, 90, null, 2L);
    private final AffectedCount guardians = line(2, CountUnit.PERSONS, 75, 75, null, null);
    private final AffectedCount addresses = line(3, CountUnit.RECORDS, 60, 60, 2L, null);
    private final AffectedCount photos = line(4, CountUnit.SHEETS, 41, 41, null, null);
    private final CountSeries series = new CountSeries(List.of(photos, addresses, guardians, estimate));

    @Test
    void whatNoOtherLineReplacedHoldsSideBySide() {
        assertThat(series.standing()).containsExactly(photos, guardians);
        assertThat(series.partsOf(guardians)).containsExactly(addresses);
    }

    @Test
    void withAWholeGoItsParts() {
        var fewer = new CountSeries(List.of(addresses, line(2, CountUnit.PERSONS, 75, 75, null, 5L)));

        assertThat(fewer.standing()).isEmpty();
    }

    @Test
    void theSeriesIsKnownAsItWasWhenEachLineHadJustBeenWritten() {
        assertThat(series.until(estimate).standing())
                .extracting(AffectedCount::id, AffectedCount::replacedBy)
                .containsExactly(tuple(1L, null));
        assertThat(series.until(guardians).standing()).containsExactly(guardians);
        assertThat(series.until(photos)).isEqualTo(series);
    }

    @Test
    void aLineTouchesThePersonsWhereItCountsThemOrReplacedWhatDid() {
        var sheets = line(5, CountUnit.SHEETS, 41, 41, null, null);
        var mistaken = new CountSeries(List.of(sheets, line(2, CountUnit.PERSONS, 41, 41, null, 5L)));

        assertThat(mistaken.touchesPersons(sheets)).isTrue();
        assertThat(series.touchesPersons(guardians)).isTrue();
        assertThat(series.touchesPersons(photos)).isFalse();
        assertThat(series.touchesPersons(line(6, CountUnit.PERSONS, 3, 3, 2L, null)))
                .isFalse();
    }

    @Test
    void aLineStandsInThePlaceOfLinesThatHold() {
        assertThatCode(() -> series.check(count(CountUnit.PERSONS, 73, 73, null, 2L, 4L)))
                .doesNotThrowAnyException();
        refused(count(CountUnit.PERSONS, 73, 73, null, 1L), "replaces", "count-replaced-already");
        refused(count(CountUnit.PERSONS, 73, 73, null, 99L), "replaces", "count-replaced-already");
        refused(count(CountUnit.PERSONS, 73, 73, null, 3L), "replaces", "count-replaced-already");
        refused(count(CountUnit.RECORDS, 61, 61, 2L, 4L), "replaces", "count-replaced-already");
    }

    @Test
    void aPartBelongsToALineThatHoldsAndIsNoPartItself() {
        assertThatCode(() -> series.check(count(CountUnit.RECORDS, 61, 61, 2L, 3L)))
                .doesNotThrowAnyException();
        refused(count(CountUnit.PERSONS, 3, 3, 1L), "partOf", "count-no-such-whole");
        refused(count(CountUnit.PERSONS, 3, 3, 3L), "partOf", "count-no-such-whole");
        refused(count(CountUnit.PERSONS, 3, 3, 99L), "partOf", "count-no-such-whole");
    }

    @Test
    void partsOfOneUnitAreNotMoreThanTheirWhole() {
        var withPart = new CountSeries(List.of(line(5, CountUnit.PERSONS, 40, 40, 2L, null), guardians));

        assertThatCode(() -> withPart.check(count(CountUnit.DISTINCT_PERSONS, 35, 35, 2L)))
                .doesNotThrowAnyException();
        assertThatCode(() -> withPart.check(count(CountUnit.DISTINCT_PERSONS, 70, 70, 2L, 5L)))
                .doesNotThrowAnyException();
        assertThatCode(() -> withPart.check(count(CountUnit.SHEETS, 500, 500, 2L)))
                .doesNotThrowAnyException();
        refused(withPart, count(CountUnit.PERSONS, 36, 36, 2L), "min", "count-part-more");
        refused(withPart, count(CountUnit.PERSONS, null, 76, 2L), "max", "count-part-more");
    }

    private void refused(NewCount count, String field, String code) {
        refused(series, count, field, code);
    }

    private static void refused(CountSeries series, NewCount count, String field, String code) {
        assertThatThrownBy(() -> series.check(count))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> assertThat(refusal.violations())
                        .extracting(Violation::field, Violation::code)
                        .containsExactly(tuple(field, code)));
    }

    @Test
    void ofAMergedCaseTheLinesThatHoldStandBesideTheseWithTheirParts() {
        var merged = new CountSeries(List.of(
                line(11, CountUnit.PERSONS, 30, 30, null, null),
                line(12, CountUnit.RECORDS, 20, 20, 11L, null),
                line(13, CountUnit.PERSONS, 9, 9, null, 11L)));

        var others = series.with(merged, Overlap.OTHER);
        assertThat(others.lines()).hasSize(6).extracting(AffectedCount::id).doesNotContain(13L);
        assertThat(others.persons().orElseThrow().min()).isEqualTo(105);
        assertThat(others.partsOf(others.lines().get(1)))
                .extracting(AffectedCount::id)
                .containsExactly(12L);

        var unknown = series.with(merged, Overlap.UNKNOWN).persons().orElseThrow();
        assertThat(unknown.min()).isEqualTo(75);
        assertThat(unknown.max()).isEqualTo(105);

        var same = series.with(merged, Overlap.SAME);
        assertThat(same.standing()).containsExactly(photos, guardians);
        assertThat(same.persons()).isEqualTo(series.persons());
    }

    @Test
    void whatNobodyCountedHereHoldsAlthoughThePersonsAreTheSame() {
        var merged = new CountSeries(List.of(line(11, CountUnit.PERSONS, 30, 30, null, null)));
        var none = new CountSeries(List.of(photos));

        assertThat(none.with(merged, Overlap.SAME).persons().orElseThrow().min())
                .isEqualTo(30);
    }

    private static NewCount count(
            CountUnit unit, @Nullable Integer min, @Nullable Integer max, @Nullable Long partOf, Long... replaces) {
        return new NewCount(AT, null, unit, min, max, false, false, "名簿", partOf, List.of(replaces));
    }

    private static AffectedCount line(
            long id,
            CountUnit unit,
            @Nullable Integer min,
            @Nullable Integer max,
            @Nullable Long partOf,
            @Nullable Long replacedBy) {
        return new AffectedCount(
                id, AT, null, unit, min, max, false, false, CLERK, null, partOf, replacedBy, CLERK, AT);
    }
}
