package jp.todoke.usage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.xml.sax.Attributes;

/** How numbers are shown, by the number of a cell's style. */
final class ExcelFormats extends ExcelPart {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter();
    private boolean ofCells;

    /** Whether a number stands as it is. */
    boolean plain(int style) {
        return "General".equals(words(format(style)));
    }

    /** The number as Excel shows it. */
    String shown(double number, int style) {
        return formatter.formatRawCellContents(number, format(style), words(format(style)));
    }

    private int format(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : 0;
    }

    private String words(int format) {
        var builtin = BuiltinFormats.getBuiltinFormat(format);
        return own.getOrDefault(format, builtin == null ? "General" : builtin);
    }

    @Override
    void begin(String element, Attributes attributes) {
        switch (element) {
            case "numFmt" ->
                own.put(number(attributes.getValue("numFmtId"), 0), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> ofCells = true;
            case "xf" -> {
                if (ofCells) {
                    styles.add(number(attributes.getValue("numFmtId"), 0));
                }
            }
            default -> {}
        }
    }

    @Override
    void end(String element) {
        ofCells &= !element.equals("cellXfs");
    }
}
