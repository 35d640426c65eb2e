package jp.todoke.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.todoke.OfficeTest;
import jp.todoke.TrackOffice;
import jp.todoke.council.CouncilService;
import jp.todoke.incident.Cases;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Papers of cases by chance, with as many as {@code -Dtodoke.papers}: each is made as Word and as PDF, and a reader
 * finds everything that it states in both, nobody's name, and nothing that no officer would write.
 */
@OfficeTest
class ManyPapersTest {

    private static final int PAPERS = Integer.getInteger("todoke.papers", 25);
    private static final int WARM = 5;
    private static final int BUNDLE = 30;
    private static final List<String> NAMES = List.of("鈴木 桃子", "鈴木桃子", "鈴木　桃子");
    private static final Pattern NEVER =
            Pattern.compile("null|(?:名名|枚枚|件件|冊冊|日日|世帯世帯)|（0件）|（）|。。|、、|NaN|　[0-9,]+$", Pattern.MULTILINE);

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvc mvc;

    @Autowired
    SettableClock clock;

    @Autowired
    CouncilService council;

    @Autowired
    CouncilPaperComposer composer;

    TrackOffice office;

    @BeforeEach
    void anOffice() {
        Cases.itIs(clock, "2012-12-25T16:45");
        office = new TrackOffice(application);
    }

    @AfterEach
    void itIsTodayAgain() {
        clock.set(Instant.now());
    }

    @Test
    void noneFailsAndEachSaysTheSameInBothForms() throws Exception {
        var word = new ArrayList<Long>();
        var pdf = new ArrayList<Long>();
        var bundled = new ArrayList<PaperBundle.Part>();
        for (int seed = 1; seed <= PAPERS + WARM; seed++) {
            var incident = incident(new Random(seed));
            var paper = composer.compose(incident, council.view(incident).proposal(), true);
            var started = System.nanoTime();
            var wordFile = new OfficialPaperWord(paper, office.now()).bytes();
            var between = System.nanoTime();
            var pdfFile = new OfficialPaperPdf(paper).bytes();
            var ends = System.nanoTime();
            if (seed > WARM) {
                word.add(Duration.ofNanos(between - started).toMillis());
                pdf.add(Duration.ofNanos(ends - between).toMillis());
            }
            if (bundled.size() < BUNDLE) {
                bundled.add(new PaperBundle.Part("資料" + seed, pdfFile, false));
            }
            sound(seed, paper, PaperText.ofWord(wordFile), PaperText.ofPdf(pdfFile));
        }
        var begins = System.nanoTime();
        assertThat(PaperBundle.of(bundled)).isNotEmpty();
        var bundle = Duration.ofNanos(System.nanoTime() - begins).toMillis();
        Runtime.getRuntime().gc();
        Files.writeString(
                Files.createDirectories(Path.of("target/papers")).resolve("figures.txt"),
                "papers %d: Word p50 %d ms, p95 %d ms; PDF p50 %d ms, p95 %d ms; bundle of %d %d ms; in use afterwards %d MB%n"
                        .formatted(
                                PAPERS,
                                percentile(word, 50),
                                percentile(word, 95),
                                percentile(pdf, 50),
                                percentile(pdf, 95),
                                bundled.size(),
                                bundle,
                                (Runtime.getRuntime().totalMemory()
                                                - Runtime.getRuntime().freeMemory())
                                        >> 20));
    }

    private static void sound(int seed, OfficialPaper paper, String word, String pdf) {
        assertThat(paper.sections()).as("seed %d", seed).isNotEmpty().noneMatch(section -> section.blocks()
                .isEmpty());
        for (var line : lines(paper)) {
            assertThat(line).as("seed %d", seed).isNotBlank();
            assertThat(NEVER.matcher(line).find()).as("seed %d: %s", seed, line).isFalse();
            assertThat(word).as("Word of seed %d", seed).contains(PaperText.normal(line));
            assertThat(pdf).as("PDF of seed %d", seed).contains(PaperText.normal(line));
        }
        for (var name : List.of("鈴木", "桃子")) {
            assertThat(word + pdf).as("seed %d", seed).doesNotContain(name);
        }
    }

    private static List<String> lines(OfficialPaper paper) {
        return Stream.concat(
                        Stream.concat(Stream.of(paper.title(), paper.date(), paper.author()), paper.preface().stream()),
                        paper.sections().stream()
                                .flatMap(section -> Stream.concat(
                                        Stream.of(section.heading()),
                                        section.blocks().stream().map(OfficialPaper.Block::text))))
                .flatMap(String::lines)
                .toList();
    }

    /** A case of any kind with some facts of any kind, some of which name somebody. */
    private IncidentId incident(Random random) throws Exception {
        office.pass(Duration.ofMinutes(1));
        var kinds = IncidentKind.values();
        var media = MediumKind.values();
        var incident =
                office.reportedBy("hoiku-a", kinds[random.nextInt(kinds.length)], media[random.nextInt(media.length)]);
        var changes = new ArrayList<>(List.of(
                FactChange.COURSE,
                FactChange.COURSE,
                FactChange.PERSONS,
                FactChange.MEDIUM,
                FactChange.MITIGATING_FACT,
                FactChange.OCCURRENCE,
                FactChange.EXPOSURE,
                FactChange.PLANNED_ACT));
        Collections.shuffle(changes, random);
        var saying = random.nextBoolean() ? "" : NAMES.get(random.nextInt(NAMES.size())) + "が最後に使った。";
        for (int fact = 0; fact < 1 + random.nextInt(changes.size()); fact++) {
            changes.get(fact).enter(new FactChange.Entering(office, mvc, incident, 1 + random.nextInt(60), saying));
        }
        return incident;
    }

    private static long percentile(List<Long> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
