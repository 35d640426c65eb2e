package jp.todoke.consultation;

import java.time.Clock;
import jp.todoke.identity.organisation.Units;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaperPdf;
import jp.todoke.paper.OfficialPaperWord;
import jp.todoke.paper.PaperFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 諮問書 as a file; each time of what the register says, kept nowhere. */
@Service
@Transactional(readOnly = true)
public class ConsultationPapers {

    private final ConsultationRows rows;
    private final Units units;
    private final Clock clock;

    ConsultationPapers(ConsultationRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    /** It as Word, to be worked on. */
    public PaperFile word(long id) {
        var consultation = found(id);
        return new PaperFile(
                name(consultation) + ".docx", new OfficialPaperWord(paper(consultation), clock.instant()).bytes());
    }

    /** It as PDF, to be handed out. */
    public PaperFile pdf(long id) {
        var consultation = found(id);
        return new PaperFile(name(consultation) + ".pdf", new OfficialPaperPdf(paper(consultation)).bytes());
    }

    private Consultation found(long id) {
        return rows.find(id).orElseThrow(ConsultationRefusal::notThere);
    }

    private OfficialPaper paper(Consultation consultation) {
        return ConsultationPaperComposer.compose(
                consultation, units.officialName(consultation.terms().section()));
    }

    private static String name(Consultation consultation) {
        return "諮問書_" + consultation.fiscalYear() + "-" + consultation.number();
    }
}
