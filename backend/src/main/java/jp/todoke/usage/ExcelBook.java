package jp.todoke.usage;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The list of sheets of an Excel file, and from which year it counts its days. */
final class ExcelBook extends ExcelPart {

    private static final int MOST_SHEETS = 200;
    private static final String RELATIONSHIPS = "relationships";

    private final List<Sheet> sheets = new ArrayList<>();
    private boolean date1904;

    /** A sheet by the name on its tab; {@code part} is where it lies. */
    record Sheet(String name, boolean hidden, String part) {}

    List<Sheet> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    @Override
    void begin(String element, Attributes attributes) throws SAXException {
        if (element.equals("workbookPr")) {
            var said = attribute(attributes, "date1904");
            date1904 = "1".equals(said) || "true".equals(said);
        } else if (element.equals("sheet")) {
            if (sheets.size() == MOST_SHEETS) {
                throw tooMuch("sheets");
            }
            var state = attributes.getValue("state");
            sheets.add(new Sheet(
                    String.valueOf(attributes.getValue("name")),
                    state != null && !state.equals("visible"),
                    part(attributes)));
        }
    }

    @Override
    void end(String element) {
        // The list of sheets has no text, only attributes.
    }

    private static String part(Attributes attributes) {
        for (var at = 0; at < attributes.getLength(); at++) {
            if (attributes.getLocalName(at).equals("id")
                    && attributes.getURI(at).endsWith(RELATIONSHIPS)) {
                return attributes.getValue(at);
            }
        }
        return "";
    }
}
