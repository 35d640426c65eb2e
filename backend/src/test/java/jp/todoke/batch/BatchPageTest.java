package jp.todoke.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;

class BatchPageTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @Test
    void anySignInAUnitsNameStaysText() {
        assertThat(page(list("保育課<b>&</b>", "10人未満", true)))
                .contains("<td>保育課&lt;b&gt;&amp;&lt;/b&gt;</td>")
                .doesNotContain("<b>");
    }

    @Test
    void ofASmallNumberTheFileSaysThatItIsSmallAndNotWhichItIs() {
        assertThat(page(list("保育課", "10人未満", true)))
                .contains("<td>10人未満</td>", BatchWorkbook.SMALL_HIDDEN)
                .doesNotContain("本人の数の合計");
        assertThat(page(list("保育課", "5人", false))).contains("<td>5人</td>").doesNotContain(BatchWorkbook.SMALL_HIDDEN);
    }

    @Test
    void aPeriodWithoutCasesSaysSoAndHasNoTable() {
        var none = new BatchList(period(), NOW, BatchChoice.ALL, true, List.of(), null, null, null, List.of());

        assertThat(page(none)).contains(BatchWorkbook.NOTHING).doesNotContain("<table", BatchWorkbook.SMALL_HIDDEN);
    }

    private static BatchPeriod period() {
        return BatchPeriod.halfYear(LocalDate.of(2026, 5, 1));
    }

    private static BatchList list(String unit, String persons, boolean smallHidden) {
        var line = new BatchLine(
                1,
                new IncidentId("2026-0001"),
                "令和8年5月1日",
                "令和8年5月2日",
                unit,
                "ＳＤカードの紛失",
                "子どもの情報",
                persons,
                null,
                "原因を推定",
                "本人に連絡",
                "この一覧で公表");
        return new BatchList(period(), NOW, BatchChoice.ALL, smallHidden, List.of(line), null, null, null, List.of());
    }

    private static String page(BatchList list) {
        return new String(new BatchPage(list).content(), StandardCharsets.UTF_8);
    }
}
