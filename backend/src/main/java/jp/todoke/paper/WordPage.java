package jp.todoke.paper;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Page and type of official papers: A4, even margins, Mincho of 10.5 points, page number at the foot. */
final class WordPage {

    private static final BigInteger MARGIN = BigInteger.valueOf(1418);
    static final int SHORTER = 11906;
    static final int LONGER = 16838;

    private static final BigInteger HALF_POINTS = BigInteger.valueOf(21);

    private WordPage() {}

    /** {@code lies}: the longer side lies, for a wide table. */
    static void setUp(XWPFDocument document, boolean lies) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(lies ? LONGER : SHORTER));
        size.setH(BigInteger.valueOf(lies ? SHORTER : LONGER));
        if (lies) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
        margin.setHeader(BigInteger.valueOf(720));
        margin.setFooter(BigInteger.valueOf(720));
        type(document);
        pageNumber(document);
    }

    /** One type for all. */
    private static void type(XWPFDocument document) {
        var defaults = CTStyles.Factory.newInstance();
        var run = defaults.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = run.addNewRFonts();
        fonts.setAscii(WordDocument.FONT);
        fonts.setHAnsi(WordDocument.FONT);
        fonts.setEastAsia(WordDocument.FONT);
        run.addNewSz().setVal(HALF_POINTS);
        run.addNewSzCs().setVal(HALF_POINTS);
        var language = run.addNewLang();
        language.setVal("ja-JP");
        language.setEastAsia("ja-JP");
        document.createStyles().setStyles(defaults);
    }

    /** No space between Japanese letters and digits, which would tear dates and numbers apart. */
    static void withoutGaps(XWPFParagraph paragraph) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        properties.addNewAutoSpaceDE().setVal(false);
        properties.addNewAutoSpaceDN().setVal(false);
    }

    private static void pageNumber(XWPFDocument document) {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
