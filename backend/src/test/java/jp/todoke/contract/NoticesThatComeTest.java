package jp.todoke.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a contractor told of a case is not asked of it again where that case is merged or split. */
@OfficeTest
class NoticesThatComeTest extends ContractorCases {

    private static final Map<String, String> MAP_LOST = Map.of("SUMMARY", "地図をなくした。");

    @Test
    void whatTheContractorToldGoesOnWithTheCaseIntoWhichItsOwnIsMerged() throws Exception {
        var map = lostMap();
        ok(tell("jutaku", map, notice(0, MAP_LOST)));
        ok(tell("jutaku", map, notice(1, Map.of("SUMMARY", "地図をなくした。", "PERSONS", "10名"))));
        var there = notices(map);
        var into = reported("koseki-a");

        merges(into, map);

        var here = notices(into);
        assertThat(here).hasSize(2);
        assertThat(here.at("/0/number").asInt()).isEqualTo(2);
        assertThat(here.at("/0/cameFrom").asString()).isEqualTo(map.value());
        for (var same : List.of("toldAt", "teller", "sections", "items", "by", "recordedAt")) {
            assertThat(here.get(0).get(same)).as(same).isEqualTo(there.get(0).get(same));
        }
        assertThat(office.view("joho-a", into, "/history").toString()).contains("ContractorNoticeCame");
        ok(tell("jutaku", into, notice(2, Map.of("SUMMARY", "地図を見付けた。"))));
        assertThat(notices(into).at("/0/cameFrom").isNull()).isTrue();
    }

    @Test
    void whatWasToldInTheCaseThatGoesOnStandsAndTheOtherNoticeIsReadBesideIt() throws Exception {
        var map = lostMap();
        ok(tell("jutaku", map, notice(0, Map.of("SUMMARY", "地図を一枚なくした。", "CAUSE", "鞄に入れていた。"))));
        var into = lostMap();
        ok(tell("jutaku", into, notice(0, Map.of("SUMMARY", "地図を二枚なくした。", "CAUSE", "上着に入れていた。"))));

        merges(into, map);

        assertThat(notices(into)).hasSize(2);
        assertThat(office.view("jutaku", into, "/contractor-notices/" + contract + "/proposal")
                        .toString())
                .contains("地図を二枚なくした。", "上着に入れていた。")
                .doesNotContain("地図を一枚なくした。", "鞄に入れていた。");
    }

    @Test
    void whatIsSplitOffForTheContractorBeginsWithWhatItToldAndThatIsSaidBefore() throws Exception {
        var map = lostMap();
        ok(tell("jutaku", map, notice(0, MAP_LOST)));
        var contractor = office.view("joho-a", map, "").at("/units/0/code").asString();

        assertThat(preview(map, contractor)).contains("委託契約（", "からの通知（九項目、1件）も新しい事案に入ります");
        var opened = splitOff(map, contractor);

        assertThat(notices(opened)).hasSize(1);
        assertThat(notices(opened).at("/0/cameFrom").asString()).isEqualTo(map.value());
        assertThat(notices(map).at("/0/cameFrom").isNull()).isTrue();
    }

    @Test
    void whatIsSplitOffForAnotherUnitTakesNothingOfTheContractors() throws Exception {
        var map = lostMap();
        ok(tell("jutaku", map, notice(0, MAP_LOST)));
        ok(office.send(
                "joho-a",
                map,
                "/units",
                Map.of("unitCode", "F001", "known", Told.at(office.now()), "reason", "同じ名簿を使っていたため。")));

        assertThat(preview(map, "F001")).doesNotContain("新しい事案に入ります");
        var opened = splitOff(map, "F001");

        assertThat(office.view("joho-a", opened, "/contractor-notices").get("contracts"))
                .isEmpty();
    }

    @Test
    void aNoticeThatIsStillOwedIsNamedBesideTheClosingWithTheContractorAndHindersNothing() throws Exception {
        var map = lostMap();

        var owed = owed(map);
        assertThat(owed).hasSize(1);
        assertThat(owed.get(0).get("sentence").asString()).contains("からの通知（九項目）が、まだ記録されていません。");
        assertThat(owed.get(0).get("heldBy").toString()).contains("業務責任者");
        assertThat(owed.get(0).get("tab").asString()).isEqualTo("contracts");
        assertThat(office.view("joho-a", map, "/progress").get("missing").findValuesAsString("track"))
                .doesNotContain("contractor-notices");

        ok(tell("jutaku", map, notice(0, MAP_LOST)));
        assertThat(owed(map)).isEmpty();
    }

    @Test
    void aCaseOfTheCityAloneWaitsForNoContractor() throws Exception {
        assertThat(owed(reported("koseki-a"))).isEmpty();
    }

    private List<JsonNode> owed(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/closing")
                .get("besides")
                .valueStream()
                .filter(work -> work.get("track").asString().equals("contractor-notices"))
                .toList();
    }

    /** Under the contract, the latest first. */
    private JsonNode notices(IncidentId incident) throws Exception {
        return office.view("joho-a", incident, "/contractor-notices").at("/contracts/0/notices");
    }

    private void merges(IncidentId into, IncidentId other) throws Exception {
        ok(office.send(
                "joho-a",
                into,
                "/mergings",
                Map.of("other", other.value(), "overlap", "SAME", "sameMedia", List.of(), "reason", "一つの紛失だったため。")));
    }

    private String preview(IncidentId from, String unit) throws Exception {
        return office.view("joho-a", from, "/splits/preview?kind=MISSENT_EMAIL&medium=EMAIL&knowledge=&units=" + unit)
                .get("goes")
                .toString();
    }

    private IncidentId splitOff(IncidentId from, String unit) throws Exception {
        ok(office.press("joho-a", from, "/splits", UUID.randomUUID(), mailOf(unit)));
        return new IncidentId(
                office.view("joho-a", from, "/splits").at("/off/0/other/number").asString());
    }
}
