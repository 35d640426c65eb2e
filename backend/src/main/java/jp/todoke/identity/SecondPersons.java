package jp.todoke.identity;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.FirstActs.Doer;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who must not look at what they did themselves, by the table {@link TwoPersonRule}, or at what their own unit did:
 * everybody who decides who may act asks here.
 */
@Component
public class SecondPersons {

    private final List<FirstActs> tracks;
    private final OutsidePersons outsidePersons;
    private final Persons persons;

    SecondPersons(List<FirstActs> tracks, OutsidePersons outsidePersons, Persons persons) {
        this.tracks = tracks;
        this.outsidePersons = outsidePersons;
        this.persons = persons;
    }

    /**
     * The accounts of all who must not do this step as the case stands, those of the unit concerned among them where it
     * takes somebody outside; parties are another matter.
     */
    public Set<Long> leftOut(IncidentId incident, @Nullable PartId part, Step step) {
        return Stream.concat(
                        outsidePersons.insiders(Act.of(step), incident).stream(), behind(incident, part, step).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The accounts of those who stand behind what this step looks at. */
    public Set<Long> behind(IncidentId incident, @Nullable PartId part, Step step) {
        return TwoPersonRule.lookingAs(Act.of(step)).stream()
                .flatMap(pair -> leftOut(pair, doers(pair.first(), incident, part)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether somebody may do the second act of a pair whose first act that account did in an own post. */
    public boolean mayLook(TwoPersonRule pair, long first, long account) {
        return !leftOut(pair, List.of(Doer.self(first))).contains(account);
    }

    private List<Doer> doers(Act first, IncidentId incident, @Nullable PartId part) {
        return tracks.stream()
                .filter(track -> track.acts().contains(first))
                .flatMap(track -> track.doers(first, incident, part).stream())
                .toList();
    }

    private Set<Long> leftOut(TwoPersonRule pair, List<Doer> doers) {
        var accounts = doers.stream()
                .filter(doer -> pair.refuses(doer.onBehalf() ? TieToFirstAct.ON_BEHALF : TieToFirstAct.SAME_PERSON))
                .flatMap(doer -> Stream.of(doer.account(), doer.sender()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return pair.refuses(TieToFirstAct.SECOND_ACCOUNT) ? persons.accountsOf(accounts) : accounts;
    }
}
