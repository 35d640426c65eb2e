package jp.todoke.inspection;

import java.time.Clock;
import jp.todoke.identity.organisation.Units;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaperPdf;
import jp.todoke.paper.OfficialPaperWord;
import jp.todoke.paper.PaperFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report of an inspection as a file; each time of what the register says, kept nowhere. */
@Service
@Transactional(readOnly = true)
public class InspectionPapers {

    private final InspectionRows rows;
    private final Units units;
    private final Clock clock;

    InspectionPapers(InspectionRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /** It as Word, to be worked on. */
    public PaperFile word(long id) {
        var inspection = found(id);
        return new PaperFile(
                name(inspection) + ".docx", new OfficialPaperWord(paper(inspection), clock.instant()).bytes());
    }

    /** It as PDF, to be handed out. */
    public PaperFile pdf(long id) {
        var inspection = found(id);
        return new PaperFile(name(inspection) + ".pdf", new OfficialPaperPdf(paper(inspection)).bytes());
    }

    private Inspection found(long id) {
        return rows.find(id).orElseThrow(InspectionRefusal::notThere);
    }

    private OfficialPaper paper(Inspection inspection) {
        return InspectionPaperComposer.compose(inspection, units::officialName);
    }

    private static String name(Inspection inspection) {
        return "監査結果_" + inspection.terms().fiscalYear();
    }
}
