package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class OfficialPaperPdfTest {

    private static final String TITLE = "みどり野市立わかば保育園における個人情報の紛失について";
    private static final Section COURSE = new Section(
            "経緯",
            List.of(
                    block(Kind.DAY, "平成24年12月25日（火）"),
                    new Block(Kind.EVENT, "午後4時40分～午後6時", "園長・保育士5名　事務室の書庫を捜した。"),
                    new Block(Kind.EVENT, "午後6時", "園長　保育課長に状況を報告した。\n保育課長　全職員での捜索を指示した。"),
                    block(Kind.DAY, "平成24年12月27日（木）"),
                    new Block(Kind.EVENT, "", "園長　事故報告書を提出した。")));
    private static final Section MEASURES = new Section(
            "事故防止に向けた対応",
            List.of(
                    block(Kind.PARAGRAPH, "原因の特定には至っていない。"),
                    block(Kind.ENTRY, "２歳児用ＳＤカード　1枚"),
                    block(Kind.DETAIL, "写真　約41枚"),
                    block(Kind.ITEM, "毎日の終業時に枚数を数える。"),
                    block(Kind.ITEM, "撮影後すぐに保存し、消去する。")));

    @BeforeAll
    static void whoJudgesPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void everyLineOfThePaperStandsInItAndIsCounted() throws IOException {
        try (var pdf = open(paper(false, COURSE, MEASURES))) {
            assertThat(lines(pdf))
                    .containsSubsequence(
                            "資料6",
                            "平成25年1月17日",
                            "こども家庭部保育課",
                            TITLE,
                            "わかば保育園において、個人情報が記録されたＳＤカードの紛失が判明した。",
                            "１　経緯",
                            "平成24年12月25日（火）",
                            "午後4時40分～午後6時 園長・保育士5名　事務室の書庫を捜した。",
                            "午後6時 園長　保育課長に状況を報告した。",
                            "保育課長　全職員での捜索を指示した。",
                            "２　事故防止に向けた対応",
                            "原因の特定には至っていない。",
                            "２歳児用ＳＤカード　1枚",
                            "・写真　約41枚",
                            "（１）毎日の終業時に枚数を数える。",
                            "（２）撮影後すぐに保存し、消去する。");
        }
    }

    @Test
    void itsHeadingsAreBookmarksAndItSaysWhoseItIs() throws IOException {
        try (var pdf = open(paper(false, COURSE, MEASURES))) {
            var bookmarks = new ArrayList<String>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }

            assertThat(bookmarks).containsExactly("１　経緯", "２　事故防止に向けた対応");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(TITLE);
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("こども家庭部保育課・福祉部高齢社会対策課");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ja");
        }
    }

    @Test
    void everyPageHasItsNumberAndADraftSaysSo() throws IOException {
        var events = IntStream.range(0, 120)
                .mapToObj(n -> new Block(Kind.EVENT, "午後4時40分", "保育士Ａ　捜した。"))
                .toList();
        try (var draft = open(paper(true, new Section("経緯", events)));
                var issued = open(paper(false, new Section("経緯", events)))) {
            assertThat(draft.getNumberOfPages()).isGreaterThan(2);
            for (int page = 1; page <= draft.getNumberOfPages(); page++) {
                assertThat(lines(draft, page)).contains("案", String.valueOf(page));
                assertThat(lines(issued, page)).contains(String.valueOf(page)).doesNotContain("案");
            }
        }
    }

    @Test
    void anArchiveTakesItAndAProgramCanReadItAloud() throws Exception {
        assertThat(faults(paper(true, COURSE, MEASURES))).isEmpty();
    }

    @Test
    void aWideTableLiesOnThePageWithItsHeadOnEachAndWhoSignsStandsBelow() throws Exception {
        var blocks = new ArrayList<Block>();
        blocks.add(OfficialPaper.head("番号", "把握した日", "所管", "事案", "本人の数", "原因"));
        for (int line = 1; line <= 60; line++) {
            blocks.add(OfficialPaper.row(
                    List.of(String.valueOf(line), "平成24年12月25日", "保育課の施設", "ＳＤカードの紛失", "22名～46名", "原因の特定には至っていない。")));
        }
        var paper = new OfficialPaper(
                false,
                "資料",
                "平成25年1月17日",
                "情報公開課",
                TITLE,
                List.of(),
                List.of(new Section("事案の一覧", blocks)),
                List.of("報告　わかば保育園"));
        try (var pdf = open(paper)) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var box = pdf.getPage(page - 1).getMediaBox();
                assertThat(box.getWidth()).isGreaterThan(box.getHeight());
                assertThat(String.join("", lines(pdf, page))).contains("把握した日");
            }
            assertThat(lines(pdf)).contains("報告　わかば保育園");
        }
        assertThat(faults(paper)).isEmpty();
    }

    @Test
    void rareKanjiAreDrawnAndWhatCannotBeDrawnIsMarkedAndNeverLeftOut() throws Exception {
        var paper = paper(
                false, new Section("経緯", List.of(block(Kind.PARAGRAPH, "𠮷野の髙﨑を葛\uDB40\uDD00飾で 𱍐 <b>&amp; 👪 見た。"))));
        try (var pdf = open(paper)) {
            assertThat(lines(pdf)).contains("𠮷野の髙﨑を葛飾で 〓 <b>&amp; 〓 見た。");
        }
        assertThat(faults(paper)).isEmpty();
    }

    @Test
    void noLineBeginsWithAMarkThatEndsOne() throws IOException {
        var words = "園長は、「全員で捜すように」と指示した（口頭）。".repeat(40);
        for (int shift = 0; shift < 12; shift++) {
            try (var pdf =
                    open(paper(false, new Section("経緯", List.of(block(Kind.PARAGRAPH, "あ".repeat(shift) + words)))))) {
                assertThat(lines(pdf)).noneMatch(line -> line.matches("[、。）」・ー].*"));
                assertThat(lines(pdf)).noneMatch(line -> line.matches(".*[（「]"));
            }
        }
    }

    private static OfficialPaper paper(boolean draft, Section... sections) {
        return new OfficialPaper(
                draft,
                "資料6",
                "平成25年1月17日",
                "こども家庭部保育課\n福祉部高齢社会対策課",
                TITLE,
                List.of("わかば保育園において、個人情報が記録されたＳＤカードの紛失が判明した。"),
                List.of(sections));
    }

    private static List<String> faults(OfficialPaper paper) throws VeraPDFException, IOException {
        var bytes = new ByteArrayInputStream(new OfficialPaperPdf(paper).bytes());
        try (var read = Foundries.defaultInstance().createParser(bytes, PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_A, false)) {
            var result = validator.validate(read);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .toList();
        }
    }

    private static List<String> lines(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).lines().map(String::strip).toList();
    }

    private static List<String> lines(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf).strip().lines().map(String::strip).toList();
    }

    private static PDDocument open(OfficialPaper paper) throws IOException {
        var bytes = new OfficialPaperPdf(paper).bytes();
        Files.write(
                Files.createDirectories(Path.of("target/papers"))
                        .resolve((paper.draft() ? "draft" : "issued") + ".pdf"),
                bytes);
        return Loader.loadPDF(bytes);
    }
}
