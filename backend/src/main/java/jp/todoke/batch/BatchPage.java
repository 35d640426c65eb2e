package jp.todoke.batch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import jp.todoke.calendar.OfficialTime;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The list as one HTML file for the municipality's site: a table of the same lines as {@link BatchWorkbook}, with its
 * own look and nothing else, neither scripts nor cases that are left out.
 */
final class BatchPage {

    private static final String LOOK =
            """
            body { font-family: sans-serif; line-height: 1.6; margin: 1rem; }
            .wide { overflow-x: auto; }
            table { border-collapse: collapse; min-width: 60rem; }
            caption { text-align: left; font-weight: bold; padding: 0.5rem 0; }
            th, td { border: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: left; vertical-align: top; }
            th { background: #f2f2f2; }
            """;

    private final BatchList list;
    private final Document document;

    BatchPage(BatchList list) {
        this.list = list;
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
        var html = document.createElement("html");
        html.setAttribute("lang", "ja");
        document.appendChild(html);
        head(child(html, "head"));
        body(child(html, "body"));
    }

    /** The file's content, in UTF-8. */
    byte[] content() {
        try {
            var factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var writer = factory.newTransformer();
            writer.setOutputProperty(OutputKeys.METHOD, "html");
            writer.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            writer.setOutputProperty(OutputKeys.INDENT, "no");
            var content = new ByteArrayOutputStream();
            content.writeBytes("<!DOCTYPE html>\n".getBytes(StandardCharsets.UTF_8));
            writer.transform(new DOMSource(document), new StreamResult(content));
            return content.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The serialiser says itself in which encoding the file is. */
    private void head(Element head) {
        var width = child(head, "meta");
        width.setAttribute("name", "viewport");
        width.setAttribute("content", "width=device-width, initial-scale=1");
        child(head, "title", title());
        child(head, "style", LOOK);
    }

    private void body(Element body) {
        child(body, "h1", title());
        child(body, "p", "発覚日が" + list.period().inDays() + "の事案　" + OfficialTime.dateAndTime(list.serverNow()) + "現在");
        if (list.lines().isEmpty()) {
            child(body, "p", BatchWorkbook.NOTHING);
            return;
        }
        if (list.smallHidden()) {
            child(body, "p", BatchWorkbook.SMALL_HIDDEN);
        }
        var wide = child(body, "div");
        wide.setAttribute("class", "wide");
        table(child(wide, "table"));
        if (list.total() != null) {
            child(body, "p", "本人の数の合計　" + list.total());
        }
        if (list.notInTotal() != null) {
            child(body, "p", list.notInTotal());
        }
    }

    private void table(Element table) {
        child(table, "caption", title());
        var heads = child(child(table, "thead"), "tr");
        BatchWorkbook.HEADINGS.forEach(words -> child(heads, "th", words).setAttribute("scope", "col"));
        var lines = child(table, "tbody");
        for (var line : list.lines()) {
            var row = child(lines, "tr");
            cells(line).forEach(words -> child(row, "td", words));
        }
    }

    private static List<String> cells(BatchLine line) {
        return List.of(
                String.valueOf(line.number()),
                line.occurred(),
                line.known(),
                line.unit(),
                line.what(),
                line.information(),
                line.persons(),
                line.cause(),
                line.response(),
                line.published());
    }

    private String title() {
        return BatchWorkbook.TITLE + "　" + list.period().words();
    }

    private Element child(Element parent, String name) {
        var child = document.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private Element child(Element parent, String name, String words) {
        var child = child(parent, name);
        child.setTextContent(words);
        return child;
    }
}
