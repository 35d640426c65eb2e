package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.council.PaperHeading;
import jp.todoke.incident.Cases;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happened again is told to the council in the next paper of either case. */
@OfficeTest
class RecurrenceInPaperTest {

    private static final PaperHeading HEADING = new PaperHeading(
            new CaseText("資料１"),
            LocalDate.of(2027, 3, 1),
            new CaseText("こども家庭部保育課"),
            new CaseText("個人情報の紛失について"),
            new CaseText("次のとおり報告する。"));

    @Autowired
    ApplicationContext application;

    @Autowired
    CouncilPaperComposer papers;

    @Autowired
    SettableClock clock;

    TrackOffice office;
    IncidentId first;
    IncidentId second;

    @BeforeEach
    void somethingHappensTwice() throws Exception {
        office = new TrackOffice(application);
        Cases.itIs(clock, "2026-11-24T10:00");
        first = office.reportedBy("hoiku-a");
        Cases.itIs(clock, "2027-02-08T10:00");
        second = office.reportedBy("hoiku-a");
        assertThat(recurrences(first)).isEmpty();
        office.sendOnce(
                        "joho-a",
                        second,
                        "/links",
                        Map.of("kind", "RECURRENCE", "other", first.value(), "reason", "同じ原因のため。"))
                .andExpect(status().isOk());
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void thePaperOfTheLaterCaseSaysWhatItRepeatsAndThatOfTheEarlierOneThatItHappenedAgain() {
        assertThat(recurrences(second))
                .singleElement()
                .asString()
                .startsWith("令和8年11月24日に")
                .contains("で把握した「")
                .endsWith("」が、この事案として再発した。（同じ原因のため）");
        assertThat(recurrences(first))
                .singleElement()
                .asString()
                .startsWith("令和9年2月8日に")
                .endsWith("」は、この事案の再発である。（同じ原因のため）");
    }

    @Test
    void whatWasTakenBackIsToldNoMore() throws Exception {
        var link = office.view("joho-a", first, "/links").at("/0/id").asString();
        office.send("joho-a", first, "/links/" + link + "/removal", Map.of("reason", "原因が違うと分かったため。"))
                .andExpect(status().isOk());

        assertThat(recurrences(first)).isEmpty();
        assertThat(recurrences(second)).isEmpty();
    }

    private List<String> recurrences(IncidentId incident) {
        return papers.compose(incident, HEADING, true).sections().stream()
                .filter(section -> section.heading().equals("再発の状況"))
                .flatMap(section -> section.blocks().stream())
                .map(Block::text)
                .toList();
    }
}
