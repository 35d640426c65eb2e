package jp.todoke.usage;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that cells share by number. */
final class ExcelTexts extends ExcelPart {

    private static final int MOST = 200_000;

    private final List<String> texts = new ArrayList<>();

    /** The text of that number; empty where there is none. */
    String of(int number) {
        return number >= 0 && number < texts.size() ? texts.get(number) : "";
    }

    @Override
    void begin(String element, Attributes attributes) {
        // A text is complete where it ends.
    }

    @Override
    void end(String element) throws SAXException {
        if (element.equals("si")) {
            if (texts.size() == MOST) {
                throw tooMuch("texts");
            }
            texts.add(take());
        }
    }
}
