package jp.todoke.worklist;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.identity.Act;
import jp.todoke.identity.ActingPosts;
import jp.todoke.identity.Confidentiality;
import jp.todoke.identity.OutsidePersons;
import jp.todoke.identity.Parties;
import jp.todoke.identity.SecondPersons;
import jp.todoke.identity.SilentSections;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Post;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Incidents;
import jp.todoke.process.OpenStep;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes the worklist's rows of an open step: finds the post that has to act, of joint sections one for each that has
 * still to act, who must not, and the limit of its clock.
 */
@Component
class TaskMaker {

    private final Lines lines;
    private final Posts posts;
    private final ActingPosts acting;
    private final Parties parties;
    private final Confidentiality confidentiality;
    private final SecondPersons secondPersons;
    private final OutsidePersons outsidePersons;
    private final Incidents incidents;
    private final DueDates dueDates;
    private final SilentSections sections;

    TaskMaker(
            Lines lines,
            Posts posts,
            ActingPosts acting,
            Parties parties,
            Confidentiality confidentiality,
            SecondPersons secondPersons,
            OutsidePersons outsidePersons,
            Incidents incidents,
            DueDates dueDates,
            SilentSections sections) {
        this.lines = lines;
        this.posts = posts;
        this.acting = acting;
        this.parties = parties;
        this.confidentiality = confidentiality;
        this.secondPersons = secondPersons;
        this.outsidePersons = outsidePersons;
        this.incidents = incidents;
        this.dueDates = dueDates;
        this.sections = sections;
    }

    /** The rows as they have to be now. */
    List<Task> tasks(OpenStep step) {
        return tasks(step, parties.of(step.incident()));
    }

    /** The rows as they would be with these parties. */
    List<Task> tasks(OpenStep step, Set<Long> marked) {
        var silent = sections.of(step.incident(), step.part(), step.step());
        if (silent.isEmpty()) {
            var unit = unitOf(step.incident(), step.part());
            return List.of(task(step, null, asked(step, unit, marked), unit, marked));
        }
        return silent.stream()
                .map(section -> task(step, section, Role.SECTION_CHIEF, section, marked))
                .toList();
    }

    /**
     * The role that the diagram asks for. 広報 that must not act, or does not know of a confidential case, has nobody
     * above it who publishes: the case's own line does.
     */
    private Role asked(OpenStep step, String unit, Set<Long> marked) {
        var role = lines.asked(step.role(), unit);
        return role == Role.PUBLIC_RELATIONS
                        && acting.isHindered(
                                posts.resolve(role, unit), union(marked, confidentiality.strangers(step.incident())))
                ? lines.role(LinePlace.CHIEF, unit)
                : role;
    }

    /**
     * Where nobody who knows of a confidential case is left as a second person, the step waits at the post of the first
     * one, who names another handler.
     */
    private Task task(OpenStep step, @Nullable String section, Role role, String unit, Set<Long> marked) {
        var excluded = secondPersons.leftOut(step.incident(), step.part(), step.step());
        var strangers = confidentiality.strangers(step.incident());
        var unknowing = union(marked, strangers);
        var second = acting.of(role, unit, union(unknowing, excluded));
        var post = acting.isHindered(second, strangers) ? acting.of(role, unit, unknowing) : second;
        return new Task(
                step.incident(),
                step.part(),
                step.step(),
                section,
                step.role(),
                post.id(),
                post.role(),
                post.unitCode(),
                step.since(),
                dueDates.of(step.incident(), step.part(), step.step()),
                excluded,
                passedOver(step, role, unit, post, marked));
    }

    private static Set<Long> union(Set<Long> one, Set<Long> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The first of the reasons that, with those before it, takes the step away from its own post. */
    private @Nullable PassedOver passedOver(OpenStep step, Role role, String unit, Post post, Set<Long> marked) {
        var own = posts.resolve(role, unit);
        if (post.equals(own)) {
            return null;
        }
        var reasons = new LinkedHashMap<PassedOver, Set<Long>>();
        reasons.put(PassedOver.PARTY, marked);
        reasons.put(PassedOver.CONFIDENTIAL, confidentiality.strangers(step.incident()));
        reasons.put(PassedOver.OWN_UNIT, outsidePersons.insiders(Act.of(step.step()), step.incident()));
        var hindered = new HashSet<Long>();
        for (var reason : reasons.entrySet()) {
            hindered.addAll(reason.getValue());
            if (!acting.of(role, unit, hindered).equals(own)) {
                return reason.getKey();
            }
        }
        return PassedOver.SECOND_PERSON;
    }

    /** A unit's own steps belong to its line, all others to the line of the unit where the case was reported. */
    private String unitOf(IncidentId number, @Nullable PartId part) {
        var incident = incidents.get(number);
        return part != null && incident.units().contains(part) ? part.value() : incident.originUnit();
    }
}
