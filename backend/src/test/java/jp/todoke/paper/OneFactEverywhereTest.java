package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.authority.ReportItem;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.council.CouncilService;
import jp.todoke.incident.Cases;
import jp.todoke.incident.Happened;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.Malice;
import jp.todoke.proposal.Proposals;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** However often a fact changes, 速報, 確報, the publication and the council paper say the same of it. */
@OfficeTest
class OneFactEverywhereTest {

    private static final List<String> FILINGS = List.of("file-preliminary-report", "file-final-report");
    private static final List<IncidentKind> KINDS = Arrays.stream(IncidentKind.values())
            .filter(kind -> kind != IncidentKind.OTHER && kind != IncidentKind.UNKNOWN)
            .toList();

    @Autowired
    ApplicationContext application;

    @Autowired
    SettableClock clock;

    @Autowired
    Proposals proposals;

    @Autowired
    CouncilService council;

    @Autowired
    CouncilPaperComposer composer;

    TrackOffice office;

    @BeforeEach
    void open() {
        Cases.itIs(clock, "2026-11-24T10:00");
        office = new TrackOffice(application);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatHappenedAndToHowManyIsOneAnswerAfterEachChange(long seed) throws Exception {
        var random = new Random(seed);
        var incident = office.reportedBy("hoiku-a");
        var kind = IncidentKind.LOSS;
        for (var change = 0; change < 6; change++) {
            office.pass(Duration.ofMinutes(10));
            if (random.nextBoolean()) {
                count(incident, random);
            } else {
                kind = KINDS.get(random.nextInt(KINDS.size()));
                say(incident, kind, Malice.values()[random.nextInt(Malice.values().length)]);
            }
            same(incident, kind);
        }
    }

    @Test
    void theDayOnWhichItWasNoticedIsOneDayThoughTheBodyKnewOnAnother() throws Exception {
        var incident = office.reportedBy("hoiku-a");
        office.send(
                        "joho-a",
                        incident,
                        "/knowledge",
                        Map.of(
                                "knower", "保育課長",
                                "employer", "BODY",
                                "known", Map.of("startsAt", "2026-11-20T17:00:00+09:00", "openEnd", false)))
                .andExpect(status().isNoContent());

        var noticed = OfficialTime.date(OfficialTime.dayOf(office.now()));
        for (var filing : FILINGS) {
            assertThat(text(incident, filing, ReportItem.SUMMARY.name())).startsWith(noticed);
        }
        assertThat(text(incident, "record-publication", "words")).startsWith(noticed);
    }

    private void same(IncidentId incident, IncidentKind kind) throws Exception {
        var known = office.view("joho-a", incident, "").get("affectedPersons");
        var persons = OfficialNumbers.range(
                number(known.get("min")),
                number(known.get("max")),
                known.get("approx").asBoolean(),
                OfficialNumbers.word(CountUnit.PERSONS));
        var happened = Happened.of(kind, MediumKind.SD_CARD).briefly();
        for (var filing : FILINGS) {
            assertThat(text(incident, filing, ReportItem.PERSONS.name())).isEqualTo(persons);
            assertThat(text(incident, filing, ReportItem.SUMMARY.name())).contains(happened + "が判明した");
        }
        assertThat(text(incident, "record-publication", "words"))
                .contains(happened + "が判明しました")
                .contains("対象となる方は、" + persons + "です。");
        assertThat(paper(incident))
                .contains(persons)
                .contains(new Happened(kind, null, List.of(MediumKind.SD_CARD)).countedHeading());
    }

    private static Integer number(JsonNode number) {
        return number.isNull() ? null : number.asInt();
    }

    private void count(IncidentId incident, Random random) throws Exception {
        var holding = new ArrayList<Long>();
        office.view("joho-a", incident, "").get("counts").forEach(line -> {
            if (line.get("replacedBy").isNull()) {
                holding.add(line.get("id").asLong());
            }
        });
        var body = new HashMap<String, Object>();
        var min = 1 + random.nextInt(200);
        body.put("asOf", office.now().toString());
        body.put("unit", CountUnit.PERSONS.name());
        body.put("min", min);
        body.put("max", random.nextInt(3) == 0 ? null : min + random.nextInt(50));
        body.put("unknown", false);
        body.put("approx", random.nextBoolean());
        body.put("mayOverlap", false);
        body.put("basis", "名簿");
        body.put("partOf", null);
        body.put("replaces", random.nextInt(4) == 0 ? List.of() : holding);
        office.send("joho-a", incident, "/counts", body).andExpect(status().isNoContent());
    }

    private void say(IncidentId incident, IncidentKind kind, Malice malice) throws Exception {
        office.send(
                        "joho-a",
                        incident,
                        "/natures",
                        Map.of(
                                "kind", kind.name(),
                                "malice", malice.name(),
                                "known", Map.of("startsAt", office.now().toString(), "openEnd", false),
                                "reason", "調べて分かった。"))
                .andExpect(status().isNoContent());
    }

    private String text(IncidentId incident, String step, String field) {
        return proposals.of(incident, step).texts().stream()
                .filter(text -> text.field().equals(field))
                .map(text -> text.text().value())
                .findFirst()
                .orElse("");
    }

    private String paper(IncidentId incident) {
        return composer.compose(incident, council.view(incident).proposal(), true).sections().stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.heading()),
                        section.blocks().stream().map(block -> block.lead() + "　" + block.text())))
                .collect(Collectors.joining("\n"));
    }
}
