package jp.todoke.cause;

import java.time.Clock;
import java.time.LocalDate;
import jp.todoke.cause.CauseClasses.CauseClassChanged;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 庁内の原因の区分, which administrator and secretariat keep. */
@Service
@Transactional
public class OwnCauseClasses {

    private final CauseClassRows rows;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnCauseClasses(CauseClassRows rows, CurrentActor actors, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** All classes, those of other schemes among them. */
    @Transactional(readOnly = true)
    public CauseClasses all() {
        return rows.all();
    }

    /** Adds one, which may be chosen at once. */
    public CauseClasses add(int seen, String words, boolean atContractor) {
        var classes = locked(seen);
        classes.checkNew(words);
        return changed(rows.add(words, atContractor, recorded()));
    }

    /** From that day on it is called so; what was written before keeps the name that it had. */
    public CauseClasses rename(String code, int seen, String words, LocalDate from) {
        var own = locked(code, seen).renamed(code, words, from, LocalDate.now(clock));
        rows.change(own.code(), words, from, recorded());
        return changed(own.code());
    }

    /** From that day on it is not chosen any more; cases that chose it keep it. */
    public CauseClasses end(String code, int seen, LocalDate from) {
        var own = locked(code, seen).ended(code, from, LocalDate.now(clock));
        rows.change(own.code(), null, from, recorded());
        return changed(own.code());
    }

    /** Of a class that is not there nobody is told that somebody else saved first. */
    private CauseClasses locked(String code, int seen) {
        rows.lock();
        rows.all().requireOwn(code);
        return locked(seen);
    }

    private CauseClasses locked(int seen) {
        rows.lock();
        var classes = rows.all();
        if (classes.version() != seen) {
            throw new SavedByOther(classes);
        }
        return classes;
    }

    private CauseClasses changed(String code) {
        events.publishEvent(new CauseClassChanged(code));
        return rows.all();
    }

    private RecordedBy recorded() {
        var actor = actors.get();
        return new RecordedBy(
                ActedBy.of(actor, actor.has(Role.SECRETARIAT) ? Role.SECRETARIAT : Role.ADMIN), clock.instant());
    }
}
