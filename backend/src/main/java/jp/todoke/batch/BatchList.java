package jp.todoke.batch;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 一括公表の一覧 of a period. Screen, paper and Excel show this and nothing else.
 *
 * @param choice which cases are listed
 * @param smallHidden whether numbers of 1 to 9 persons are written 10人未満
 * @param lines in the order in which the cases became known
 * @param total the persons of all lines together; null where none shows a number
 * @param exactTotal the same where it is one number
 * @param notInTotal which lines are not in the total, as a sentence; null where all are
 * @param leftOut the cases of the period that are not listed, of those that its reader sees
 */
public record BatchList(
        BatchPeriod period,
        Instant serverNow,
        BatchChoice choice,
        boolean smallHidden,
        List<BatchLine> lines,
        @Nullable String total,
        @Nullable Integer exactTotal,
        @Nullable String notInTotal,
        List<LeftOutCase> leftOut) {

    static BatchList of(
            BatchPeriod period, Instant now, List<BatchCase> cases, BatchChoice choice, boolean smallHidden) {
        var listed =
                cases.stream().filter(one -> LeftOut.of(one, choice).isEmpty()).toList();
        var persons = listed.stream()
                .map(one -> ShownPersons.of(one.persons(), one.personsNotAsked(), smallHidden))
                .toList();
        var total = new PersonsTotal(persons);
        return new BatchList(
                period,
                now,
                choice,
                smallHidden,
                IntStream.range(0, listed.size())
                        .mapToObj(at -> BatchLine.of(at + 1, listed.get(at), persons.get(at)))
                        .toList(),
                total.words(),
                total.exact(),
                total.without(),
                cases.stream().flatMap(one -> leftOut(one, choice)).toList());
    }

    private static Stream<LeftOutCase> leftOut(BatchCase one, BatchChoice choice) {
        return LeftOut.of(one, choice).map(reason -> new LeftOutCase(one.number(), reason)).stream();
    }
}
