package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficialPaperWordTest {

    private static final Section COURSE = new Section(
            "経緯",
            List.of(
                    block(Kind.DAY, "平成24年12月25日（火）"),
                    new Block(Kind.EVENT, "午後4時40分～午後6時", "園長・保育士5名　事務室の書庫などを捜した。"),
                    new Block(Kind.EVENT, "午後6時", "園長　保育課長に状況を報告した。"),
                    block(Kind.DAY, "平成24年12月27日（木）"),
                    new Block(Kind.EVENT, "", "園長　事故報告書を提出した。")));
    private static final Section MEASURES = new Section(
            "事故防止に向けた対応",
            List.of(
                    block(Kind.PARAGRAPH, "原因の特定には至っていない。"),
                    block(Kind.ITEM, "毎日の終業時に枚数を数える。"),
                    block(Kind.ITEM, "撮影後すぐに保存し、消去する。")));

    @Test
    void numberDateAndSectionStandAtTheRightAndTheTitleInTheMiddle() throws IOException {
        try (var word = open(paper(false, COURSE, MEASURES))) {
            var lines = word.getParagraphs();

            assertThat(lines.subList(0, 3)).allMatch(line -> line.getAlignment() == ParagraphAlignment.RIGHT);
            assertThat(lines.subList(0, 3))
                    .extracting(line -> line.getText())
                    .containsExactly("資料6", "平成25年1月17日", "こども家庭部保育課");
            assertThat(lines.get(3).getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        }
    }

    @Test
    void wordItselfCountsTheSectionsSoThatALeftOutOneLeavesNoGap() throws IOException {
        try (var word = open(paper(false, MEASURES))) {
            var heading = word.getParagraphs().stream()
                    .filter(line -> line.getText().equals(MEASURES.heading()))
                    .findFirst()
                    .orElseThrow();
            var items = word.getParagraphs().stream()
                    .filter(line -> "（%1）".equals(line.getNumLevelText()))
                    .toList();

            assertThat(heading.getNumLevelText()).isEqualTo("%1　");
            assertThat(heading.getNumFmt()).isEqualTo("decimalFullWidth");
            assertThat(items).hasSize(2);
        }
    }

    @Test
    void theEventsOfADayStandInOneTableWithTimesAtTheLeft() throws IOException {
        try (var word = open(paper(false, COURSE))) {
            assertThat(word.getTables()).hasSize(2);
            assertThat(word.getTables().get(0).getRow(0).getCell(0).getText()).isEqualTo("午後4時40分～午後6時");
            assertThat(word.getTables().get(1).getRow(0).getCell(0).getText()).isEmpty();
        }
    }

    @Test
    void aDraftSaysSoAtTheHeadOfEveryPage() throws IOException {
        try (var draft = open(paper(true, COURSE));
                var issued = open(paper(false, COURSE))) {
            assertThat(draft.getHeaderList())
                    .anyMatch(header -> header.getText().contains("案"));
            assertThat(issued.getHeaderList()).isEmpty();
        }
    }

    @Test
    void namesInTheirOwnFormNewKanjiAndJoinedPicturesComeThroughUnharmed() throws IOException {
        var text = "葛\uDB40\uDD00飾　" + Character.toString(0x31350) + Character.toString(0x2EBF0)
                + Character.toString(0x1FAE1) + "👨\u200D👩\u200D👧 ❤\uFE0F か\u3099";
        try (var word = open(paper(false, new Section("経緯", List.of(block(Kind.PARAGRAPH, text)))))) {
            assertThat(word.getParagraphs()).extracting(line -> line.getText()).contains(text);
        }
    }

    private static OfficialPaper paper(boolean draft, Section... sections) {
        return new OfficialPaper(
                draft,
                "資料6",
                "平成25年1月17日",
                "こども家庭部保育課",
                "みどり野市立わかば保育園における個人情報の紛失について",
                List.of("わかば保育園において、個人情報が記録されたＳＤカードの紛失が判明した。"),
                List.of(sections));
    }

    private static XWPFDocument open(OfficialPaper paper) throws IOException {
        var bytes = new OfficialPaperWord(paper, Instant.parse("2013-01-17T00:00:00Z")).bytes();
        Files.write(
                Files.createDirectories(Path.of("target/papers"))
                        .resolve((paper.draft() ? "draft" : "issued") + ".docx"),
                bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
