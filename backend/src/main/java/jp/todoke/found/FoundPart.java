package jp.todoke.found;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * A case is not closed before whoever was told of the loss knows of the find, and whoever was told of a leak that there
 * was none.
 */
@Component
class FoundPart implements CasePart {

    private final FindWorkRows rows;
    private final ToldCorrections corrections;

    FoundPart(FindWorkRows rows, ToldCorrections corrections) {
        this.rows = rows;
        this.corrections = corrections;
    }

    @Override
    public String track() {
        return "found";
    }

    /** What it asks for stands among the facts of the case. */
    @Override
    public String tab() {
        return "overview";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        var finds = rows.of(incident).stream().filter(FindWork::open).map(work -> new OpenWork(
                        switch (work.kind()) {
                            case TELL_PERSONS -> "find-persons";
                            case ADD_TO_PUBLICATION -> "find-publication";
                            case ADD_TO_FINAL_REPORT -> "find-final-report";
                            case ADD_TO_COUNCIL_REPORT -> "find-council-report";
                        })
                .in(work.part())
                .doneBy(work.kind().step()));
        var told = corrections.of(incident).stream()
                .filter(ToldCorrection::open)
                .map(correction -> new OpenWork(correction.to().openWork()));
        return Stream.concat(finds, told).toList();
    }
}
