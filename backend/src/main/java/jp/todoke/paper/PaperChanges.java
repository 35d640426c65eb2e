package jp.todoke.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Section;

/**
 * What an issued paper states and would not state now, and the other way round; sections of which nothing differs are
 * left out. Heading, title and what was typed of the preface are not compared.
 */
public record PaperChanges(List<ChangedSection> sections) {

    /** Under which the contracts of the case are compared, which a paper names in its preface. */
    static final String CONTRACTORS = "受託者";

    /** How a line of the preface begins that names a contract. */
    static final String CONTRACTOR = CONTRACTORS + "　";

    /** A section, the lines that only the issued paper has, and those that only a paper of today would have. */
    public record ChangedSection(String heading, List<String> stated, List<String> now) {}

    static PaperChanges between(OfficialPaper stated, OfficialPaper now) {
        var before = lines(stated);
        var after = lines(now);
        var headings = new LinkedHashMap<String, List<String>>(before);
        headings.putAll(after);
        var changed = new ArrayList<ChangedSection>();
        for (var heading : headings.keySet()) {
            var then = before.getOrDefault(heading, List.of());
            var today = after.getOrDefault(heading, List.of());
            var section = new ChangedSection(heading, without(then, today), without(today, then));
            if (!section.stated().isEmpty() || !section.now().isEmpty()) {
                changed.add(section);
            }
        }
        return new PaperChanges(changed);
    }

    /** A line that stands twice and once now counts as gone once. */
    private static List<String> without(List<String> lines, List<String> others) {
        var left = new ArrayList<>(lines);
        others.forEach(left::remove);
        return List.copyOf(left);
    }

    /** An event is told with its day, so that the same words of two days differ. */
    private static Map<String, List<String>> lines(OfficialPaper paper) {
        var sections = new LinkedHashMap<String, List<String>>();
        sections.put(
                CONTRACTORS,
                paper.preface().stream()
                        .filter(line -> line.startsWith(CONTRACTOR))
                        .toList());
        for (Section section : paper.sections()) {
            var lines = new ArrayList<String>();
            var day = "";
            for (Block block : section.blocks()) {
                switch (block.kind()) {
                    case DAY -> day = block.text() + "　";
                    case EVENT ->
                        lines.add(day
                                + (block.lead() == null || block.lead().isEmpty() ? "" : block.lead() + "　")
                                + block.text());
                    case HEAD, ROW -> lines.add(String.join("　", block.cells()));
                    case PARAGRAPH, ENTRY, DETAIL, ITEM -> lines.add(block.text());
                }
            }
            sections.put(section.heading(), lines);
        }
        return sections;
    }
}
