package jp.todoke.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.todoke.identity.organisation.Post;
import org.jspecify.annotations.Nullable;

/**
 * An inspection with what was found.
 *
 * @param version counts up with each thing recorded
 * @param section name of the section that reports it
 * @param results a line for each inspected unit, in the order of the paper
 * @param findings in the order in which they were recorded
 * @param owners the posts that may put something right in the inspected units
 * @param earlier when it was written otherwise before, the latest first
 */
public record InspectionView(
        long id,
        int version,
        InspectionTerms terms,
        String section,
        List<ResultView> results,
        List<FindingView> findings,
        List<OwnerChoice> owners,
        InspectionWritten written,
        List<InspectionWritten> earlier) {

    /** When it was recorded, and in which post. */
    public record InspectionWritten(Instant at, String byPost) {}

    /** 監査対象, 監査実施日, 指摘事項; without any finding it reads なし. */
    public record ResultView(String unit, String name, LocalDate on, List<String> found) {}

    /**
     * 指摘事項.
     *
     * @param unit name of the unit in which it was found
     * @param owner the post that puts it right
     * @param overdue its day is over and it is still open
     * @param takenBackBecause why it was taken back; null where it stands
     */
    public record FindingView(
            long id,
            String unit,
            String words,
            String owner,
            @Nullable LocalDate due,
            boolean open,
            boolean overdue,
            @Nullable CorrectionView correction,
            @Nullable String takenBackBecause,
            InspectionWritten written) {

        static FindingView of(Inspection.Finding finding, UnaryOperator<String> unitName, LocalDate today) {
            var correction = finding.correction();
            return new FindingView(
                    finding.id(),
                    unitName.apply(finding.unit()),
                    finding.words(),
                    finding.owner(),
                    finding.due(),
                    finding.open(),
                    finding.overdue(today),
                    correction == null
                            ? null
                            : new CorrectionView(
                                    correction.on(),
                                    correction.words(),
                                    new InspectionWritten(
                                            correction.at(), correction.by().post())),
                    finding.takenBackBecause(),
                    new InspectionWritten(finding.at(), finding.by().post()));
        }
    }

    /** On which day it was put right, and how. */
    public record CorrectionView(LocalDate on, String words, InspectionWritten written) {}

    /** A post that leads an inspected unit. */
    public record OwnerChoice(String unit, long post, String label) {}

    static InspectionView of(
            Inspection inspection, UnaryOperator<String> unitName, List<Post> owners, LocalDate today) {
        var terms = inspection.terms();
        return new InspectionView(
                inspection.id(),
                inspection.version(),
                terms,
                unitName.apply(terms.section()),
                terms.subjects().stream()
                        .map(each -> new ResultView(
                                each.unit(),
                                unitName.apply(each.unit()),
                                each.on(),
                                inspection.findingsOf(each.unit()).stream()
                                        .map(Inspection.Finding::words)
                                        .toList()))
                        .toList(),
                inspection.findings().stream()
                        .map(each -> FindingView.of(each, unitName, today))
                        .toList(),
                owners.stream()
                        .map(each -> new OwnerChoice(each.unitCode(), each.id(), each.label()))
                        .toList(),
                written(inspection.revisions().get(0)),
                inspection.revisions().stream()
                        .skip(1)
                        .map(InspectionView::written)
                        .toList());
    }

    private static InspectionWritten written(Inspection.Revision revision) {
        return new InspectionWritten(revision.at(), revision.by().post());
    }
}
