package jp.todoke.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What the parts of a file of Word, Excel or PowerPoint point at. Whoever opens the file would fetch a template or a
 * picture from elsewhere, or start what lies in it; links to be clicked, and the table behind a chart, are no harm.
 */
final class OfficeLinks {

    private static final int LONGEST = 1024 * 1024;
    private static final int LONGEST_TOGETHER = 4 * 1024 * 1024;
    private static final String TO_CLICK = "/hyperlink";
    private static final Set<String> PROGRAMS =
            Set.of("vbaproject", "wordvbadata", "control", "activexcontrolbinary", "xlmacrosheet", "xlintlmacrosheet");
    private static final Set<String> OTHER_FILES = Set.of("oleobject", "afchunk", "subdocument", "package");

    private final ZipFile zip;
    private final Set<String> tablesOfCharts = new HashSet<>();
    private int unfolded;

    private OfficeLinks(ZipFile zip) {
        this.zip = zip;
    }

    /** Throws {@link jp.todoke.shared.InvalidInput} for a file that fetches or starts something when it is opened. */
    static void check(ZipFile zip) throws IOException {
        var links = new OfficeLinks(zip);
        for (var part : zip.stream()
                .filter(part -> lower(part.getName()).endsWith(".rels"))
                .toList()) {
            links.check(part);
        }
        links.embeddings();
    }

    private void check(ZipEntry part) throws IOException {
        var bytes = zip.getInputStream(part).readNBytes(LONGEST + 1);
        unfolded += bytes.length;
        if (bytes.length > LONGEST || unfolded > LONGEST_TOGETHER) {
            throw FileTypes.refused("file-swells");
        }
        try {
            var xml = reader().createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw FileTypes.refused("file-broken");
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    check(
                            part.getName(),
                            said(xml.getAttributeValue(null, "Type")),
                            said(xml.getAttributeValue(null, "TargetMode")),
                            said(xml.getAttributeValue(null, "Target")));
                }
            }
        } catch (XMLStreamException unreadable) {
            throw FileTypes.refused("file-broken");
        }
    }

    private void check(String from, String type, String mode, String target) {
        var kind = type.substring(type.lastIndexOf('/') + 1);
        if (PROGRAMS.contains(kind)) {
            throw FileTypes.refused("file-macro");
        }
        if (mode.equals("external") && !type.endsWith(TO_CLICK)) {
            throw FileTypes.refused("file-elsewhere");
        }
        if (kind.equals("package") && lower(from).contains("/charts/") && target.endsWith(".xlsx")) {
            tablesOfCharts.add(target.substring(target.lastIndexOf('/') + 1));
        } else if (OTHER_FILES.contains(kind)) {
            throw FileTypes.refused("file-inside");
        }
    }

    /** A file that lies inside without a part that points at it is none of a chart either. */
    private void embeddings() {
        var other = zip.stream()
                .map(part -> lower(part.getName()))
                .filter(name -> name.contains("/embeddings/") && !name.endsWith("/"))
                .map(name -> name.substring(name.lastIndexOf('/') + 1))
                .anyMatch(name -> !tablesOfCharts.contains(name));
        if (other) {
            throw FileTypes.refused("file-inside");
        }
    }

    private static XMLInputFactory reader() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static String said(String attribute) {
        return attribute == null ? "" : lower(attribute).strip();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
