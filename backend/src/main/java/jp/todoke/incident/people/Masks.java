package jp.todoke.incident.people;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CaseStaff;
import jp.todoke.incident.CaseTitles;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is written with a masked name, for whom. */
@Component
public class Masks {

    private final Participants participants;
    private final CaseStaff staff;
    private final MaskDecisions decisions;

    Masks(Participants participants, CaseStaff staff, MaskDecisions decisions) {
        this.participants = participants;
        this.staff = staff;
        this.decisions = decisions;
    }

    /**
     * For everything that leaves the office: whoever is named is masked, and everybody with an account by what they are
     * at work; doubtful places as they were decided.
     */
    @Transactional(readOnly = true)
    public Mask forPapers(IncidentId incident) {
        var named = participants.of(incident);
        var here = staff.of(incident);
        var accounts = Stream.concat(
                        named.stream().map(Participant::account).filter(Objects::nonNull),
                        here.stream().map(CaseStaff.Worker::account))
                .collect(Collectors.toSet());
        var unnamed = here.stream()
                .filter(worker -> named.stream()
                        .noneMatch(person -> Long.valueOf(worker.account()).equals(person.account())))
                .map(worker -> person(worker, false));
        var elsewhere = staff.everybody().stream()
                .filter(worker -> !accounts.contains(worker.account()))
                .map(worker -> person(worker, true));
        return Mask.of(
                Stream.of(named.stream().map(MaskedPerson::of), unnamed, elsewhere)
                        .flatMap(Function.identity())
                        .toList(),
                knownWords(),
                decisions.of(incident));
    }

    private static MaskedPerson person(CaseStaff.Worker worker, boolean elsewhere) {
        return new MaskedPerson(worker.name(), worker.post(), worker.post(), false, elsewhere, worker.account());
    }

    /** For a reader: people of the units where the reader holds a post today are written by name. */
    @Transactional(readOnly = true)
    public Mask forViewer(IncidentId incident, Actor viewer) {
        return mask(participants.of(incident).stream()
                .filter(person -> !ownUnit(viewer, person))
                .map(MaskedPerson::of));
    }

    /** For whoever works in none of the units: everybody named is masked. */
    @Transactional(readOnly = true)
    public Mask forStrangers(IncidentId incident) {
        return mask(participants.of(incident).stream().map(MaskedPerson::of));
    }

    /** What stands for the people whose names this reader does not read, in the order of naming. */
    @Transactional(readOnly = true)
    public List<String> hiddenFrom(IncidentId incident, Actor viewer) {
        return participants.of(incident).stream()
                .filter(person -> !ownUnit(viewer, person))
                .map(Participant::masked)
                .toList();
    }

    private Mask mask(Stream<MaskedPerson> people) {
        return Mask.of(people.toList(), knownWords());
    }

    private List<String> knownWords() {
        return staff.officeWords().stream()
                .flatMap(word -> Stream.of(word, CaseTitles.shortName(word)))
                .flatMap(word -> Stream.concat(Stream.of(word), Stream.of(word.split("[ 　]"))))
                .distinct()
                .toList();
    }

    private static boolean ownUnit(Actor viewer, Participant person) {
        return viewer.posts().stream().anyMatch(post -> post.unitCode().equals(person.unitCode()));
    }
}
