package jp.todoke.incident.report;

import java.util.List;
import java.util.stream.Stream;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Role;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Employers;
import jp.todoke.incident.people.ParticipantKinds;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For which unit somebody reports: where a post is held today. */
@Component
class Reporters {

    private final CurrentActor currentActor;
    private final Posts posts;
    private final Employers employers;

    Reporters(CurrentActor currentActor, Posts posts, Employers employers) {
        this.currentActor = currentActor;
        this.posts = posts;
        this.employers = employers;
    }

    long account() {
        return currentActor.get().accountId();
    }

    private String name() {
        return currentActor.get().displayName();
    }

    /** Who writes the report down: whoever reports, or whoever heard it on the telephone. */
    ActedBy writer(Reporter by) {
        return by.heard() == null
                ? new ActedBy(account(), new CaseText(by.name()), by.postName())
                : new ActedBy(account(), new CaseText(name()), by.heard().listener());
    }

    /**
     * Whoever reports their own: staff are masked from the first minute, the head of a unit is named by the post alone.
     */
    Reporter self(@Nullable String unitCode) {
        var post = postFor(unitCode);
        var masked = ParticipantKinds.isMasked(post.role()) || Role.SUBSECTION_CHIEF.covers(post.role());
        return new Reporter(name(), post.postName(), post.unitCode(), employers.of(post), masked, account(), null);
    }

    /** Whoever said it on the telephone to {@code listener}, masked like somebody who reports. */
    Reporter caller(Caller caller, String listener) {
        if (caller.kind().outside()) {
            return outsider(caller, listener);
        }
        var post = caller.post() == null || caller.post().isBlank()
                ? ParticipantKinds.STAFF
                : caller.post().strip();
        var leads = Stream.of(Role.FACILITY_HEAD, Role.SECTION_CHIEF)
                .flatMap(role -> posts.find(role, caller.unitCode()).stream())
                .anyMatch(held -> held.name().equals(post));
        return new Reporter(
                caller.name().strip(),
                post,
                caller.unitCode(),
                employers.of(caller.unitCode()),
                !leads,
                null,
                new Reporter.Heard(caller.from(), listener));
    }

    /** Whoever is outside the office works for nobody in it, also under the name of one of its people. */
    private static Reporter outsider(Caller caller, String listener) {
        return new Reporter(
                caller.name().strip(),
                caller.kind().label(),
                caller.unitCode(),
                Employer.OUTSIDE,
                true,
                null,
                new Reporter.Heard(caller.from(), listener));
    }

    /** The post that reports; with posts at several units the unit must be named, and it must be one of theirs. */
    private HeldPost postFor(@Nullable String unitCode) {
        var posts = currentActor.get().posts().stream()
                .filter(post -> post.role() != Role.ADMIN)
                .toList();
        if (posts.isEmpty()) {
            throw new InvalidInput("unitCode", "no-post");
        }
        if (unitCode == null || unitCode.isBlank()) {
            return onlyUnit(posts);
        }
        return posts.stream()
                .filter(post -> post.unitCode().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("unitCode", "not-your-unit"));
    }

    private static HeldPost onlyUnit(List<HeldPost> posts) {
        if (posts.stream().map(HeldPost::unitCode).distinct().count() > 1) {
            throw new InvalidInput("unitCode", "choose-unit");
        }
        return posts.get(0);
    }
}
