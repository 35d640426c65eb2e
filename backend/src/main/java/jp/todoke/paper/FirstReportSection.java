package jp.todoke.paper;

import static jp.todoke.paper.OfficialPaper.block;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.FirstReport.Question;
import jp.todoke.incident.report.GivenReport;
import jp.todoke.incident.report.PersonGroup;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;

/** What the first report answered by choices, for a case in which nothing was entered since. */
final class FirstReportSection {

    private FirstReportSection() {}

    /** The medium, and below it whose and which information. */
    static List<Block> blocks(GivenReport report, Mask mask) {
        var blocks = new ArrayList<Block>();
        blocks.add(block(Kind.ENTRY, medium(report)));
        blocks.add(block(Kind.DETAIL, groups(report)));
        if (report.contents() != null) {
            blocks.add(block(Kind.DETAIL, mask.apply(report.contents().value())));
        }
        return blocks;
    }

    /** The number of persons where nobody has counted them: nobody knew, or nobody was asked. */
    static String persons(GivenReport report) {
        return OfficialNumbers.label(CountUnit.PERSONS) + "　" + absent(report, Question.PERSONS);
    }

    private static String medium(GivenReport report) {
        return switch (report.medium()) {
            case UNKNOWN -> "媒体　" + absent(report, Question.MEDIUM);
            case OTHER -> "媒体　その他";
            default -> report.medium().label();
        };
    }

    private static String groups(GivenReport report) {
        var known = report.groups().stream()
                .filter(group -> group != PersonGroup.UNKNOWN)
                .toList();
        return known.isEmpty()
                ? "対象者　" + absent(report, Question.GROUPS)
                : known.stream().map(PersonGroup::label).collect(Collectors.joining("・")) + "の個人情報";
    }

    private static String absent(GivenReport report, Question question) {
        return (report.notAsked(question) ? AbsentFact.NOT_ENTERED : AbsentFact.UNKNOWN).word();
    }
}
