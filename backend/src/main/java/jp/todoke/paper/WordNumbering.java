package jp.todoke.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Numbers that Word counts itself: １　 for headings, （１） for items; what is left out leaves no gap. */
final class WordNumbering {

    private static final int LETTER = 210;

    private final XWPFNumbering numbering;
    private final BigInteger headings;
    private final BigInteger itemForm;
    private BigInteger items;

    WordNumbering(XWPFDocument document) {
        numbering = document.createNumbering();
        headings = numbering.addNum(form(1, "%1　", 2 * LETTER, 2 * LETTER));
        itemForm = form(2, "（%1）", 4 * LETTER, 3 * LETTER);
        items = numbering.addNum(itemForm);
    }

    void asHeading(XWPFParagraph paragraph) {
        paragraph.setNumID(headings);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    void asItem(XWPFParagraph paragraph) {
        paragraph.setNumID(items);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    /** A number list of its own that begins at one again. */
    void restartItems() {
        items = numbering.addNum(itemForm);
        numbering
                .getNum(items)
                .getCTNum()
                .addNewLvlOverride()
                .addNewStartOverride()
                .setVal(BigInteger.ONE);
        numbering.getNum(items).getCTNum().getLvlOverrideArray(0).setIlvl(BigInteger.ZERO);
    }

    private BigInteger form(int id, String text, int left, int hanging) {
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(id));
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.DECIMAL_FULL_WIDTH);
        level.addNewSuff().setVal(STLevelSuffix.NOTHING);
        level.addNewLvlText().setVal(text);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
        return numbering.addAbstractNum(new XWPFAbstractNum(form));
    }
}
