package jp.todoke.usage;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of an Excel file, element after element by their names without prefix; texts and depth are bounded. */
abstract class ExcelPart extends DefaultHandler {

    /** Excel's own limit of a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int DEEPEST = 64;

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean collecting;
    private boolean reading;

    /** An element begins. */
    abstract void begin(String element, Attributes attributes) throws SAXException;

    /** An element ends. */
    abstract void end(String element) throws SAXException;

    /** The text since it was last taken, without the readings (ふりがな) that Excel keeps beside it. */
    final String take() {
        var taken = text.toString();
        text.setLength(0);
        return taken;
    }

    @Override
    public final void startElement(String uri, String element, String qualified, Attributes attributes)
            throws SAXException {
        if (++depth > DEEPEST) {
            throw tooMuch("depth");
        }
        reading |= element.equals("rPh");
        collecting = !reading && (element.equals("t") || element.equals("v"));
        begin(element, attributes);
    }

    @Override
    public final void endElement(String uri, String element, String qualified) throws SAXException {
        depth--;
        reading &= !element.equals("rPh");
        collecting = false;
        end(element);
    }

    @Override
    public final void characters(char[] read, int start, int length) throws SAXException {
        if (collecting) {
            text.append(read, start, length);
            if (text.length() > LONGEST_TEXT) {
                throw tooMuch("text");
            }
        }
    }

    static SAXException tooMuch(String what) {
        return new SAXException(new UnfoldedZip.TooMuch(what));
    }

    /** An attribute by its name without prefix. */
    static @Nullable String attribute(Attributes attributes, String name) {
        for (var at = 0; at < attributes.getLength(); at++) {
            if (attributes.getLocalName(at).equals(name)) {
                return attributes.getValue(at);
            }
        }
        return null;
    }

    static int number(@Nullable String written, int other) {
        try {
            return written == null ? other : Integer.parseInt(written);
        } catch (NumberFormatException none) {
            return other;
        }
    }
}
