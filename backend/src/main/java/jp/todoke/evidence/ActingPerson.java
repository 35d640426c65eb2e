package jp.todoke.evidence;

import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.HeldPost;
import jp.todoke.incident.Incident;
import jp.todoke.shared.CaseText;

/** Somebody acting in a case, in the post held at one of its units where there is such a post, and that unit. */
record ActingPerson(ActedBy by, String unit) {

    static ActingPerson of(Actor actor, Incident incident) {
        var post = actor.posts().stream()
                .filter(held -> belongs(held, incident))
                .findFirst()
                .or(() -> actor.posts().stream().findFirst());
        return new ActingPerson(
                new ActedBy(
                        actor.accountId(),
                        new CaseText(actor.displayName()),
                        post.map(HeldPost::postName).orElse("")),
                post.map(HeldPost::unitCode).orElse(incident.sectionUnit()));
    }

    private static boolean belongs(HeldPost held, Incident incident) {
        return held.unitCode().equals(incident.originUnit())
                || held.unitCode().equals(incident.sectionUnit())
                || incident.units().stream().anyMatch(part -> part.value().equals(held.unitCode()));
    }
}
