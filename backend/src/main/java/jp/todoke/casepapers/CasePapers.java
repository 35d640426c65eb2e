package jp.todoke.casepapers;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.batch.BatchPeriod;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaperPdf;
import jp.todoke.paper.OfficialPaperWord;
import jp.todoke.paper.PaperFile;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of today's facts, to read and as files. */
@Service
@Transactional(readOnly = true)
public class CasePapers {

    private final WrittenReportPaper writtenReport;
    private final ChronologyPaper chronology;
    private final CaseListPaper list;
    private final ListedCases listed;
    private final Clock clock;

    CasePapers(
            WrittenReportPaper writtenReport,
            ChronologyPaper chronology,
            CaseListPaper list,
            ListedCases listed,
            Clock clock) {
        this.writtenReport = writtenReport;
        this.chronology = chronology;
        this.list = list;
        this.listed = listed;
        this.clock = clock;
    }

    /** 事故報告書. */
    public OfficialPaper writtenReport(IncidentId incident) {
        return writtenReport.compose(incident);
    }

    /** 経過記録. */
    public OfficialPaper chronology(IncidentId incident) {
        return chronology.compose(incident);
    }

    /**
     * 一覧報告 of these days, of the last half-year that is over without any. Refuses, at its field, what
     * {@link BatchPeriod#asked} refuses and a period with more cases than one list holds.
     */
    public OfficialPaper list(@Nullable LocalDate from, @Nullable LocalDate to) {
        var period = BatchPeriod.asked(from, to, OfficialTime.dayOf(clock.instant()));
        var cases = listed.of(period);
        if (cases.size() > ListedCases.MOST) {
            throw new InvalidInput("to", "batch-too-many", ListedCases.MOST);
        }
        return list.compose(period, cases);
    }

    /** A paper as Word, to be worked on. */
    public PaperFile word(OfficialPaper paper, String name) {
        return new PaperFile(name + ".docx", new OfficialPaperWord(paper, clock.instant()).bytes());
    }

    /** A paper as PDF, to be handed out. */
    public PaperFile pdf(OfficialPaper paper, String name) {
        return new PaperFile(name + ".pdf", new OfficialPaperPdf(paper).bytes());
    }
}
