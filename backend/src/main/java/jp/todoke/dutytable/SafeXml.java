package jp.todoke.dutytable;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jp.todoke.shared.InvalidInput;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML that somebody hands in: without a document type, so that it names no file, no address and no entity. */
final class SafeXml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    /** More than any table of ours has; what lies deeper was made to make us work. */
    private static final int DEEPEST = 20;

    private SafeXml() {}

    /** Throws {@link InvalidInput} where it is no DMN. */
    static Element root(String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            var reader = factory.newDocumentBuilder();
            // Else the faults of a file would stand in the log.
            reader.setErrorHandler(new DefaultHandler());
            var root = reader.parse(new InputSource(new StringReader(text))).getDocumentElement();
            if (!"definitions".equals(root.getLocalName())) {
                throw notDmn();
            }
            return root;
        } catch (SAXException | IOException unreadable) {
            throw notDmn();
        } catch (ParserConfigurationException unsafe) {
            throw new IllegalStateException(unsafe);
        }
    }

    private static InvalidInput notDmn() {
        return new InvalidInput(TableFile.FIELD, "duty-table-not-dmn");
    }

    /** Those elements wherever they stand below it. */
    static List<Element> all(Element below, String name) {
        return elements(below.getElementsByTagNameNS("*", name));
    }

    /** Those elements directly in it. */
    static List<Element> children(Element of, String name) {
        return elements(of.getChildNodes()).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of the first such element in it; empty where there is none. */
    static String text(Element of, String name) {
        return children(of, name).stream().map(Node::getTextContent).findFirst().orElse("");
    }
}
