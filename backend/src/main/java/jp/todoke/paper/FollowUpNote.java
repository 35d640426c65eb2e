package jp.todoke.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Section;
import jp.todoke.paper.PaperChanges.ChangedSection;

/**
 * 追加報告 after the meeting: what an issued paper states beside what is recorded by now, section by section. Both are
 * masked where they come from.
 */
final class FollowUpNote {

    private static final Block HEAD = OfficialPaper.head("報告した資料の記載", "その後の記録");

    private FollowUpNote() {}

    /** To a paper that states this; without any change it says so. */
    static OfficialPaper of(OfficialPaper stated, PaperChanges changes, LocalDate today) {
        var none = changes.sections().isEmpty();
        return new OfficialPaper(
                false,
                stated.documentNo(),
                OfficialTime.date(today),
                stated.author(),
                stated.title() + "（追加報告）",
                List.of(
                        none
                                ? "%sの資料を発行した後に、その記載と異なる記録はない。".formatted(stated.date())
                                : "%sの資料を発行した後に、次のことが分かったので、追加して報告する。".formatted(stated.date())),
                changes.sections().stream()
                        .map(section -> new Section(section.heading(), table(section)))
                        .toList());
    }

    private static List<Block> table(ChangedSection section) {
        return Stream.of(HEAD, OfficialPaper.row(List.of(lines(section.stated()), lines(section.now()))))
                .toList();
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? AbsentFact.NOT_ENTERED.word() : String.join("\n", lines);
    }
}
