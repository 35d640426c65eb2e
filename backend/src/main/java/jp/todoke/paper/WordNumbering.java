package jp.todoke.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLevelSuffix;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Numbers that Word counts itself: １　 for headings, （１） for items, ア　 for letters; what is left out leaves no gap. */
final class WordNumbering {

    private static final int LETTER = 210;

    private final XWPFNumbering numbering;
    private final BigInteger headings;
    private final BigInteger itemForm;
    private final BigInteger letterForm;
    private BigInteger items;
    private BigInteger letters;

    WordNumbering(XWPFDocument document) {
        numbering = document.createNumbering();
        headings = numbering.addNum(form(1, STNumberFormat.DECIMAL_FULL_WIDTH, "%1　", 2 * LETTER, 2 * LETTER));
        itemForm = form(2, STNumberFormat.DECIMAL_FULL_WIDTH, "（%1）", 4 * LETTER, 3 * LETTER);
        letterForm = form(3, STNumberFormat.AIUEO_FULL_WIDTH, "%1　", 3 * LETTER, 2 * LETTER);
        items = numbering.addNum(itemForm);
        letters = numbering.addNum(letterForm);
    }

    void asHeading(XWPFParagraph paragraph) {
        paragraph.setNumID(headings);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    void asItem(XWPFParagraph paragraph) {
        paragraph.setNumID(items);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    void asLetter(XWPFParagraph paragraph) {
        paragraph.setNumID(letters);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    /** The next item is the first again, and the next letter. */
    void restartItems() {
        items = fromTheFirst(itemForm);
        letters = fromTheFirst(letterForm);
    }

    private BigInteger fromTheFirst(BigInteger form) {
        var list = numbering.addNum(form);
        var level = numbering.getNum(list).getCTNum().addNewLvlOverride();
        level.addNewStartOverride().setVal(BigInteger.ONE);
        level.setIlvl(BigInteger.ZERO);
        return list;
    }

    private BigInteger form(int id, STNumberFormat.Enum format, String text, int left, int hanging) {
        var form = CTAbstractNum.Factory.newInstance();
        form.setAbstractNumId(BigInteger.valueOf(id));
        var level = form.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(format);
        level.addNewSuff().setVal(STLevelSuffix.NOTHING);
        level.addNewLvlText().setVal(text);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        indent.setHanging(BigInteger.valueOf(hanging));
        return numbering.addAbstractNum(new XWPFAbstractNum(form));
    }
}
