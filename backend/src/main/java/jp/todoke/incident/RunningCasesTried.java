package jp.todoke.incident;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.CurrentActor;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 試し: what a change of the office's own lists and tables would do to each running case, before it is made. */
@Component
public class RunningCasesTried {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Incidents incidents;
    private final Confidentiality confidentiality;
    private final CurrentActor actor;

    RunningCasesTried(Incidents incidents, Confidentiality confidentiality, CurrentActor actor) {
        this.incidents = incidents;
        this.confidentiality = confidentiality;
        this.actor = actor;
    }

    /**
     * What became of it.
     *
     * @param looked how many cases were tried
     * @param notLooked how many were left when the time was over
     * @param hidden to how many cases that the reader must not see it does something
     * @param cases the others to which it does something
     */
    public record Tried<T>(int looked, int notLooked, int hidden, List<T> cases) {}

    /** Tries each; {@code change} is empty where nothing becomes of a case. Ends after a while. */
    @Transactional(readOnly = true)
    public <T> Tried<T> of(Function<IncidentId, Optional<T>> change) {
        var until = System.nanoTime() + LONGEST.toNanos();
        var running = incidents.running();
        var looked = 0;
        var hidden = 0;
        var cases = new ArrayList<T>();
        for (var incident : running) {
            if (System.nanoTime() > until) {
                break;
            }
            looked++;
            var changed = change.apply(incident);
            if (changed.isPresent()) {
                if (mayKnow(incident)) {
                    cases.add(changed.get());
                } else {
                    hidden++;
                }
            }
        }
        return new Tried<>(looked, running.size() - looked, hidden, List.copyOf(cases));
    }

    private boolean mayKnow(IncidentId incident) {
        return !confidentiality.hindered(incident).contains(actor.get().accountId());
    }
}
