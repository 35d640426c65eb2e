package jp.todoke.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.Told;
import jp.todoke.TrackOffice;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.shared.IncidentId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** 保管 of a card that was found behind the printer. */
@OfficeTest
class CustodyTest {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    TrackOffice office;
    IncidentId incident;
    Instant found;

    @BeforeEach
    void aCardIsFound() throws Exception {
        office = new TrackOffice(application);
        incident = office.reportedBy("hoiku-a");
        found = office.now().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.MINUTES);
        office.send(
                        "encho",
                        incident,
                        "/media",
                        Map.of(
                                "kind",
                                "SD_CARD",
                                "label",
                                "２歳児用ＳＤカード",
                                "quantity",
                                1,
                                "unit",
                                "枚",
                                "approx",
                                false,
                                "contents",
                                List.of()))
                .andExpect(status().isOk());
    }

    @Test
    void theChainTellsWhoHasTheCardAndEachHandOverStandsInTheCourseOfEvents() throws Exception {
        new EvidenceOffice(mvc).send("encho", incident, "封筒.jpg", Samples.jpeg());
        var first = holder(0, found, "園長", "園長室の金庫");
        first.put("receivedFrom", "見つけた保育士");
        first.put("photos", List.of(1));
        office.send("encho", incident, "/custody/1", first).andExpect(status().isOk());
        office.send(
                        "hoiku-kakari",
                        incident,
                        "/custody/1",
                        holder(1, found.plus(Duration.ofHours(1)), "保育課 係長", "保育課の書庫"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].label").value("２歳児用ＳＤカード"))
                .andExpect(jsonPath("$[0].version").value(2))
                .andExpect(jsonPath("$[0].entries[0].photos").value(contains(1)))
                .andExpect(jsonPath("$[0].entries[1].receivedFrom").value("園長"))
                .andExpect(jsonPath("$[0].entries[1].holder").value("保育課 係長"));

        assertThat(office.course(incident))
                .contains("「２歳児用ＳＤカード」を見つけた保育士から受け取り、園長室の金庫に保管した（封印あり）。", "「２歳児用ＳＤカード」を園長から受け取り、保育課の書庫に保管した（封印あり）。");
    }

    @Test
    void gapsAndOverlapsBetweenHoldersAreRefusedInWords() throws Exception {
        office.send("encho", incident, "/custody/1", holder(0, found, "園長", "金庫"))
                .andExpect(status().isOk());

        refused(holder(1, found, "係長", "書庫"), "since.startsAt", "前の人が保管を始めた日時（");
        var gap = holder(1, found.plus(Duration.ofHours(2)), "係長", "書庫");
        gap.put("releasedAt", Told.at(found.plus(Duration.ofHours(1))));
        refused(gap, "releasedAt.startsAt", "その間に持っていた人");
        var overlap = holder(1, found.plus(Duration.ofHours(1)), "係長", "書庫");
        overlap.put("releasedAt", Told.at(found.plus(Duration.ofHours(2))));
        refused(overlap, "releasedAt.startsAt", "二人が同時に持っていた");
        refused(holder(1, office.now().plus(Duration.ofHours(1)), "係長", "書庫"), "since.startsAt", "現在より後");

        office.read("encho", incident, "/custody").andExpect(jsonPath("$[0].entries", hasSize(1)));
    }

    @Test
    void whoFoundItKnowsNoHourAndWhoeverTakesItTheSameDayHasItAfterwards() throws Exception {
        var day = OfficialTime.dayOf(found);
        var first = holder(0, found, "見つけた住民", "自宅");
        first.put("since", Told.on(day));
        office.send("encho", incident, "/custody/1", first)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].entries[0].since.startsAt").isEmpty())
                .andExpect(jsonPath("$[0].entries[0].since.wholeWords").value(OfficialTime.dateAndWeekday(day)));

        var earlier = holder(1, found, "園長", "金庫");
        earlier.put("since", Told.on(day.minusDays(1)));
        refused(earlier, "since.startsOn", "前の人が保管を始めた日時（");
        office.send("encho", incident, "/custody/1", holder(1, found, "園長", "金庫"))
                .andExpect(status().isOk());
    }

    @Test
    void theSamePressSentTwiceIsOneHandOver() throws Exception {
        office.send("encho", incident, "/custody/1", holder(0, found, "園長", "金庫"))
                .andExpect(status().isOk());

        office.send("encho", incident, "/custody/1", holder(0, found, "園長", "金庫"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.current.version").value(1))
                .andExpect(jsonPath("$.current.entries[0].holder").value("園長"));
    }

    @Test
    void onlyWhatWasLostAndIsInTheCaseIsKept() throws Exception {
        office.send("encho", incident, "/custody/2", holder(0, found, "園長", "金庫"))
                .andExpect(status().isNotFound());
        var photo = holder(0, found, "園長", "金庫");
        photo.put("photos", List.of(7));
        refused(photo, "photos", "この事案の書面・証拠の中に見つかりません");
        office.send("other-encho", incident, "/custody/1", holder(0, found, "園長", "金庫"))
                .andExpect(status().isNotFound());
        office.read("other-encho", incident, "/custody").andExpect(status().isNotFound());
    }

    private void refused(Map<String, ?> holder, String field, String words) throws Exception {
        office.send("encho", incident, "/custody/1", holder)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.violations[*].field").value(contains(field)))
                .andExpect(jsonPath("$.violations[0].message").value(containsString(words)));
    }

    private static Map<String, Object> holder(int version, Instant since, String holder, String place) {
        return new HashMap<>(Map.of(
                "version",
                version,
                "since",
                Told.at(since),
                "holder",
                holder,
                "place",
                place,
                "sealed",
                true,
                "condition",
                "傷なし"));
    }
}
