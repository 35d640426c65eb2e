package jp.todoke.dutytable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.assessment.Ground;
import jp.todoke.identity.organisation.LegalRegime;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What every table must keep whatever the law says: each ground is named by a row for each day and unit that its law
 * binds; what nobody knows makes no less than what is known; more persons make no fewer grounds; only evidence takes
 * something out; and under stricter rules there is a duty wherever there is one under others.
 */
final class LawChecks {

    private static final List<TableInput> MAY_BE_UNKNOWN = List.of(
            TableInput.SENSITIVE, TableInput.PROPERTY, TableInput.MALICE, TableInput.ORDINANCE, TableInput.MY_NUMBER);

    private static final Combinations.Losing EACH = (before, after) -> before & ~after;
    private static final Combinations.Losing THE_LAST = (before, after) -> after == 0 ? before : 0;

    private final Combinations all;
    private final LeakAnswers leak;

    LawChecks(DutyTable table, LocalDate first) {
        leak = new LeakAnswers(table.leak());
        all = new Combinations(table, first);
    }

    /** Throws {@link InvalidInput} for the first fault. */
    void check() {
        everyGroundHasARow();
        unknownMakesNoLess();
        morePersonsMakeNoLess();
        onlyEvidenceTakesOut();
        stricterRulesKeepTheDuty();
    }

    private void everyGroundHasARow() {
        var days = all.values(TableInput.KNOWN_ON);
        var regimes = all.values(TableInput.LEGAL_REGIME);
        var any = all.anyNamed(TableInput.KNOWN_ON, TableInput.LEGAL_REGIME);
        for (var day = 0; day < days.size(); day++) {
            for (var regime = 0; regime < regimes.size(); regime++) {
                var binding = LegalRegime.valueOf((String) regimes.get(regime));
                var named = any[day][regime];
                var from = AskedValues.said(TableInput.KNOWN_ON, days.get(day));
                Stream.of(Ground.values())
                        .filter(ground -> ground.binds(binding) && (named & Combinations.bit(ground)) == 0)
                        .findFirst()
                        .ifPresent(ground -> {
                            throw new InvalidInput(TableFile.FIELD, "duty-table-no-row", from, binding, ground);
                        });
            }
        }
    }

    private void unknownMakesNoLess() {
        for (var input : MAY_BE_UNKNOWN) {
            var words = all.values(input);
            var unknown = words.indexOf("UNKNOWN");
            for (var word = 0; word < words.size(); word++) {
                keeps(input, word, unknown, null, EACH, "duty-table-unknown-less");
            }
        }
    }

    /** The values are in their order, and nobody knowing how many stands last. */
    private void morePersonsMakeNoLess() {
        var numbers = all.values(TableInput.PERSONS).size();
        for (var number = 1; number < numbers; number++) {
            keeps(TableInput.PERSONS, number - 1, number, null, EACH, "duty-table-more-persons-less");
        }
    }

    private void onlyEvidenceTakesOut() {
        var words = all.values(TableInput.LEAK);
        var seen = new ArrayList<List<Object>>();
        for (var asked : leak.all()) {
            for (var more : asked.withMore()) {
                var from = leak.of(more);
                var to = leak.of(asked);
                var kind = all.kind(asked.kind().name());
                List<Object> pair = List.of(from, to, kind);
                if (from != to && !seen.contains(pair)) {
                    seen.add(pair);
                    keeps(
                            TableInput.LEAK,
                            words.indexOf(from.name()),
                            words.indexOf(to.name()),
                            kind,
                            EACH,
                            "duty-table-evidence-adds");
                }
            }
        }
    }

    /** The regimes stand in their order, the strictest first. */
    private void stricterRulesKeepTheDuty() {
        for (var regime = 1; regime < LegalRegime.values().length; regime++) {
            keeps(TableInput.LEGAL_REGIME, regime, regime - 1, null, THE_LAST, "duty-table-stricter-less");
        }
    }

    private void keeps(
            TableInput input, int from, int to, @Nullable Integer kind, Combinations.Losing losing, String code) {
        var lost = all.lost(input, from, to, kind, losing);
        if (lost != null) {
            throw new InvalidInput(
                    TableFile.FIELD,
                    code,
                    all.row(lost),
                    lost.ground(),
                    all.said(lost, input),
                    input.label(),
                    AskedValues.said(input, all.values(input).get(from)),
                    AskedValues.said(input, all.values(input).get(to)));
        }
    }
}
