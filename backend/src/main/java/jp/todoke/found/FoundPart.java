package jp.todoke.found;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.found.ToldOutside.State;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * A case is not closed before whoever was told of the loss knows of the find, whoever was told of a leak that there was
 * none, and whatever else was told and is otherwise now is told anew, or needs no telling.
 */
@Component
class FoundPart implements CasePart {

    private final FindWorkRows rows;
    private final ToldCorrections corrections;
    private final WhatToMend toMend;

    FoundPart(FindWorkRows rows, ToldCorrections corrections, WhatToMend toMend) {
        this.rows = rows;
        this.corrections = corrections;
        this.toMend = toMend;
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
        return Stream.of(finds, told, otherwise(incident)).flatMap(each -> each).toList();
    }

    /** What was told and is otherwise now, once for each kind; while work after a find waits, that comes first. */
    private Stream<OpenWork> otherwise(IncidentId incident) {
        var waiting = rows.of(incident).stream()
                .filter(FindWork::open)
                .map(FindWork::kind)
                .collect(Collectors.toSet());
        return toMend.of(incident).stream()
                .filter(told -> told.state() == State.OPEN)
                .map(ToldOutside::kind)
                .distinct()
                .filter(kind -> !waiting.contains(kind.afterFind()))
                .map(kind -> new OpenWork(
                        switch (kind) {
                            case PUBLICATION -> "told-publication";
                            case FILING -> "told-filing";
                            case NOTICE -> "told-notice";
                        }));
    }
}
