package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import jp.todoke.paper.Agenda.Item;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.paper.PaperBundle.Part;
import jp.todoke.paper.WordArchive.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a meeting is held with: its agenda sheet, all its papers as one PDF, and as Word files. */
class MeetingPapersTest {

    private static final Agenda AGENDA = new Agenda(
            "第７期第７回情報公開および個人情報保護運営審議会",
            LocalDate.of(2013, 1, 17),
            LocalTime.of(10, 0),
            "本庁舎5階　庁議室",
            "総務部情報公開課",
            List.of(
                    new Item("Ⅰ　報告", 1, "保育園における個人情報の紛失について", List.of("保育課"), "資料６", true, List.of()),
                    new Item("Ⅱ　諮問", 1, "戸籍副本データ管理システムとの結合について", List.of("戸籍住民課"), "資料１", false, List.of("別添１")),
                    new Item("Ⅱ　諮問", 2, "税証明書の交付の委託について", List.of("税務課"), null, false, List.of()),
                    new Item("Ⅲ　報告", 1, "訓練中の個人情報の紛失について", List.of("高齢社会対策課", "総合福祉事務所"), "資料４", false, List.of())));

    @Test
    void theAgendaTellsItemsInTheirOrderWithTheirPapersWhateverTheirNumbers() throws IOException {
        var pdf = new OfficialPaperPdf(AGENDA.paper()).bytes();
        Files.write(Files.createDirectories(Path.of("target/papers")).resolve("agenda.pdf"), pdf);

        assertThat(PaperText.ofPdf(pdf))
                .containsSubsequence(
                        PaperText.normal("次第"),
                        PaperText.normal("日時　平成25年1月17日（木）午前10時から"),
                        PaperText.normal("場所　本庁舎5階　庁議室"),
                        PaperText.normal("Ⅰ　報告"),
                        PaperText.normal("（１）保育園における個人情報の紛失について"),
                        PaperText.normal("資料６（机上配布）"),
                        PaperText.normal("Ⅱ　諮問"),
                        PaperText.normal("別添１　※省略"),
                        PaperText.normal("（２）税証明書の交付の委託について"),
                        PaperText.normal("Ⅲ　報告"),
                        PaperText.normal("所管　高齢社会対策課・総合福祉事務所"));
    }

    @Test
    void theBundleHasABookmarkForEachPaperAndNumbersThatRunThroughAll() throws IOException {
        try (var bundle = bundle(false)) {
            assertThat(bookmarks(bundle)).containsExactly("次第", "資料６", "資料１");
            assertThat(bundle.getNumberOfPages()).isGreaterThan(3);
            for (int page = 1; page <= bundle.getNumberOfPages(); page++) {
                assertThat(text(bundle, page)).contains("通し　" + page);
            }
            assertThat(text(bundle, 2)).contains("資料６の園長が捜した。");
        }
    }

    @Test
    void ofAClosedPaperOneSheetHoldsThePlaceAndTheNumbersStayThoseOfAllReaders() throws IOException {
        try (var open = bundle(false);
                var masked = bundle(true)) {
            var all = open.getNumberOfPages();
            assertThat(bookmarks(masked)).containsExactly("次第", "（非公開）", "資料１");
            assertThat(masked.getNumberOfPages()).isLessThan(all);
            assertThat(text(masked, 2)).contains("（非公開）　2～" + (all - 1) + "頁").doesNotContain("園長");
            assertThat(text(masked, masked.getNumberOfPages())).contains("通し　" + all);
            assertThat(new PDFTextStripper().getText(masked)).doesNotContain("資料６の", "資料６に");
        }
    }

    @Test
    void wordFilesAreCalledByNumberAndTitleAndNoTwoAlike() throws IOException {
        var long1 = "とても長い題名".repeat(30);
        var zip = WordArchive.of(List.of(
                new Paper("資料１", "結合に/ついて: 案", new byte[] {1}),
                new Paper("資料１", "結合に/ついて: 案", new byte[] {2}),
                new Paper("資料２", long1 + "甲", new byte[] {3}),
                new Paper("資料２", long1 + "乙", new byte[] {4})));

        var names = new ArrayList<String>();
        try (var read = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                names.add(entry.getName());
                assertThat(read.readAllBytes()).containsExactly(names.size());
            }
        }
        assertThat(names).doesNotHaveDuplicates().hasSize(4).allMatch(name -> name.endsWith(".docx"));
        assertThat(names.get(0)).isEqualTo("資料１_結合に_ついて_ 案.docx");
        assertThat(names.get(1)).isEqualTo("資料１_結合に_ついて_ 案（2）.docx");
    }

    private static PDDocument bundle(boolean closed) throws IOException {
        var bytes = PaperBundle.of(List.of(
                new Part("次第", new OfficialPaperPdf(AGENDA.paper()).bytes(), false),
                new Part("資料６", paper("資料６", 90), closed),
                new Part("資料１", paper("資料１", 1), false)));
        Files.write(
                Files.createDirectories(Path.of("target/papers")).resolve(closed ? "bundle-closed.pdf" : "bundle.pdf"),
                bytes);
        return Loader.loadPDF(bytes);
    }

    private static byte[] paper(String number, int lines) {
        var blocks = IntStream.range(0, lines)
                .mapToObj(line -> block(Kind.PARAGRAPH, number + "の園長が捜した。"))
                .toList();
        return new OfficialPaperPdf(new OfficialPaper(
                        false,
                        number,
                        "平成25年1月17日",
                        "保育課",
                        number + "について",
                        List.of(),
                        List.of(new Section("経緯", blocks))))
                .bytes();
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var titles = new ArrayList<String>();
        for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
