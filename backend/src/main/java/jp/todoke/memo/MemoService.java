package jp.todoke.memo;

import java.time.Clock;
import jp.todoke.paper.OfficialPaper;
import jp.todoke.paper.OfficialPaperPdf;
import jp.todoke.paper.OfficialPaperWord;
import jp.todoke.paper.PaperFile;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 説明用メモ to read and as a file; each time of the facts as they stand, kept nowhere. */
@Service
@Transactional(readOnly = true)
public class MemoService {

    private final MemoComposer composer;
    private final Clock clock;

    MemoService(MemoComposer composer, Clock clock) {
        this.composer = composer;
        this.clock = clock;
    }

    /** What it says. */
    public OfficialPaper text(IncidentId incident) {
        return composer.compose(incident);
    }

    /** It as Word, to be worked on. */
    public PaperFile word(IncidentId incident) {
        return new PaperFile(
                name(incident) + ".docx", new OfficialPaperWord(composer.compose(incident), clock.instant()).bytes());
    }

    /** It as PDF, to be handed out. */
    public PaperFile pdf(IncidentId incident) {
        return new PaperFile(name(incident) + ".pdf", new OfficialPaperPdf(composer.compose(incident)).bytes());
    }

    private static String name(IncidentId incident) {
        return "説明用メモ_" + incident;
    }
}
