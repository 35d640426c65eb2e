package jp.todoke.inspection;

import static jp.todoke.paper.OfficialPaper.block;
import static jp.todoke.paper.OfficialPaper.head;
import static jp.todoke.paper.OfficialPaper.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.inspection.Inspection.Finding;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.paper.OfficialPaper.Section;
import org.jspecify.annotations.Nullable;

/** Composes the report of an inspection; what nobody typed is not there. */
final class InspectionPaperComposer {

    private InspectionPaperComposer() {}

    /**
     * The paper of an inspection.
     *
     * @param officialName of a unit by its code, with its department
     */
    static OfficialPaper compose(Inspection inspection, UnaryOperator<String> officialName) {
        var terms = inspection.terms();
        return new OfficialPaper(
                false,
                terms.paperNo() == null ? "" : terms.paperNo(),
                terms.paperDate() == null ? "" : OfficialTime.date(terms.paperDate()),
                officialName.apply(terms.section()),
                terms.title(),
                List.of(),
                Stream.of(
                                new Section("監査の目的", lines(terms.purpose())),
                                new Section("監査の基準", lines(terms.criteria())),
                                new Section(
                                        "監査項目",
                                        terms.items().stream()
                                                .map(each -> block(Kind.LETTERED, each))
                                                .toList()),
                                new Section("監査の方法", manner(terms)),
                                new Section("監査の結果", results(inspection, officialName)),
                                new Section("優れた取組", lines(terms.goodPractice())),
                                new Section("指導した事項", lines(terms.guidance())))
                        .filter(section -> !section.blocks().isEmpty())
                        .toList());
    }

    private static List<Block> manner(InspectionTerms terms) {
        var blocks = new ArrayList<Block>();
        if (terms.withSecurityAudit()) {
            blocks.add(block(Kind.ENTRY, "情報セキュリティ監査と併せて実施した。"));
        }
        blocks.addAll(lines(terms.outsideExpert()));
        return blocks;
    }

    private static List<Block> results(Inspection inspection, UnaryOperator<String> officialName) {
        var subjects = inspection.terms().subjects();
        if (subjects.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(head("監査対象", "監査実施日", "指摘事項")),
                        subjects.stream()
                                .map(each -> row(List.of(
                                        officialName.apply(each.unit()),
                                        OfficialTime.date(each.on()),
                                        found(inspection.findingsOf(each.unit()))))))
                .toList();
    }

    private static String found(List<Finding> findings) {
        return findings.isEmpty()
                ? "なし"
                : findings.stream().map(InspectionPaperComposer::found).collect(Collectors.joining("\n"));
    }

    /** 鍵の管理簿がない。（平成24年12月28日までに是正） */
    private static String found(Finding finding) {
        var correction = finding.correction();
        if (correction != null) {
            return finding.words() + "\n（" + OfficialTime.date(correction.on()) + "是正　" + correction.words() + "）";
        }
        return finding.due() == null
                ? finding.words()
                : finding.words() + "\n（" + OfficialTime.date(finding.due()) + "までに是正）";
    }

    private static List<Block> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> block(Kind.ENTRY, line))
                        .toList();
    }
}
