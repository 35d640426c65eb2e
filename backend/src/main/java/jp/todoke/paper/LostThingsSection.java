package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.extent.AffectedCount;
import jp.todoke.incident.extent.CountSeries;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Medium;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Section 紛失した個人情報および数: every medium with its contents, how many persons, what else was counted, and what makes harm
 * less likely, as it is known now.
 */
public final class LostThingsSection {

    private LostThingsSection() {}

    /** The lines of the section, everybody masked; none where nothing is recorded. */
    public static List<Block> blocks(CaseFacts.Facts facts, Mask mask) {
        var blocks = new ArrayList<Block>();
        for (var medium : facts.media()) {
            blocks.add(block(Kind.ENTRY, medium(medium, mask)));
            medium.contents()
                    .forEach(content -> blocks.add(block(Kind.DETAIL, content(content, medium.itemsUnit(), mask))));
            medium.safeguards().lines(mask::apply).forEach(line -> blocks.add(block(Kind.DETAIL, line)));
        }
        if (facts.media().isEmpty()) {
            blocks.addAll(FirstReportSection.blocks(facts.firstReport(), mask));
        }
        if (facts.affectedPersons().isEmpty()) {
            blocks.add(block(Kind.ENTRY, FirstReportSection.persons(facts.firstReport())));
        }
        counts(facts.counts(), mask).forEach(count -> blocks.add(block(Kind.ENTRY, count)));
        if (!facts.mitigations().isEmpty()) {
            blocks.add(block(Kind.ENTRY, "被害のおそれを小さくする事情"));
            facts.mitigations().forEach(fact -> blocks.add(block(Kind.DETAIL, fact.inWords(mask::apply))));
        }
        return blocks;
    }

    static String medium(Medium medium, Mask mask) {
        var label = mask.apply(medium.label().value());
        var quantity =
                medium.quantity() == null ? "" : "　" + OfficialNumbers.of(medium.quantity(), unit(medium.unit(), mask));
        var items = none(medium.items())
                ? ""
                : "（" + OfficialNumbers.about(medium.approx(), medium.items(), unit(medium.itemsUnit(), mask)) + "）";
        var protection = medium.safeguards()
                .protectionInWords(mask::apply)
                .map(words -> "　" + words)
                .orElse("");
        return label + quantity + items + protection;
    }

    private static String content(Medium.Content content, @Nullable String itemsUnit, Mask mask) {
        var people = content.people() == null ? "" : mask.apply(content.people().value());
        var persons = content.persons().stream()
                .map(count -> OfficialNumbers.of(count, "名"))
                .collect(Collectors.joining("・"));
        var counted =
                content.itemsUnit() == null ? itemsUnit : content.itemsUnit().value();
        var shot = content.shotOn().isEmpty() && content.shotText() != null
                ? mask.apply(content.shotText().value())
                : days(content.shotOn());
        return Stream.of(
                        shot, people + persons, mask.apply(content.what().value()), items(content, unit(counted, mask)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("　"));
    }

    /** 約41件, 22件～46件; empty where nobody has counted. */
    private static String items(Medium.Content content, String unit) {
        if (content.itemsMax() != null) {
            return OfficialNumbers.range(content.items(), content.itemsMax(), content.approx(), unit);
        }
        return none(content.items()) ? "" : OfficialNumbers.about(content.approx(), content.items(), unit);
    }

    /** 平成24年12月12日（水）・13日（木）: days of the same month name it once. */
    private static String days(List<LocalDate> days) {
        var words = new ArrayList<String>();
        LocalDate before = null;
        for (var day : days) {
            var full = OfficialTime.dateAndWeekday(day);
            var sameMonth = before != null && before.getYear() == day.getYear() && before.getMonth() == day.getMonth();
            words.add(sameMonth ? full.substring(full.indexOf('月') + 1) : full);
            before = day;
        }
        return String.join("・", words);
    }

    /**
     * The lines that hold, each with its parts: those of persons first, then each as it was written. Several of persons
     * stand below how many persons they are together.
     */
    static List<String> counts(CountSeries series, Mask mask) {
        var lines = series.standing().stream()
                .sorted(Comparator.comparing(
                                (AffectedCount count) -> !count.unit().countsPersons())
                        .thenComparing(AffectedCount::id))
                .map(count -> count(series, count, mask));
        var together = series.personLines().size() < 2 ? Optional.<String>empty() : together(series);
        return Stream.concat(together.stream(), lines).toList();
    }

    /** 本人の数　80名～155名（重なりの可能性あり） */
    private static Optional<String> together(CountSeries series) {
        var overlap = series.personLines().stream().anyMatch(AffectedCount::mayOverlap) ? "（重なりの可能性あり）" : "";
        return series.persons()
                .map(known -> OfficialNumbers.label(CountUnit.PERSONS) + "　"
                        + OfficialNumbers.range(
                                known.min(), known.max(), known.approx(), OfficialNumbers.word(CountUnit.PERSONS))
                        + overlap);
    }

    /** 保護者　75名（うち住所　60件） */
    private static String count(CountSeries series, AffectedCount count, Mask mask) {
        var parts = Stream.concat(
                        Stream.ofNullable(count.ofWhich()).map(words -> mask.apply(words.value())),
                        series.partsOf(count).stream().map(part -> part(part, mask)))
                .toList();
        var named = count.what() == null ? OfficialNumbers.label(count.unit()) : named(count, mask);
        return named + "　" + number(count)
                + OfficialNumbers.inBrackets(
                        parts.stream().map(part -> "うち" + part).collect(Collectors.joining("、")));
    }

    private static String part(AffectedCount part, Mask mask) {
        var named = named(part, mask);
        return named.isEmpty() ? number(part) : named + "　" + number(part);
    }

    /** Whom or what it counts, with how: 園児（延べ）. */
    private static String named(AffectedCount count, Mask mask) {
        var manner = OfficialNumbers.manner(count.unit());
        return count.what() == null ? manner : mask.apply(count.what().value()) + OfficialNumbers.inBrackets(manner);
    }

    private static String number(AffectedCount count) {
        return OfficialNumbers.range(count.min(), count.max(), count.approx(), OfficialNumbers.word(count.unit()));
    }

    /** Nothing to print: （0件） tells a reader nothing. */
    private static boolean none(@Nullable Integer items) {
        return items == null || items == 0;
    }

    private static String unit(@Nullable String unit, Mask mask) {
        return unit == null ? "件" : mask.apply(unit);
    }
}
