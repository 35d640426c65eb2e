package jp.todoke.rollout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.HeldPost;
import jp.todoke.identity.RecordedBy;
import jp.todoke.identity.organisation.Role;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.incident.Incidents;
import jp.todoke.rollout.ReceivedRollOut.ReceivingUnit;
import jp.todoke.rollout.RollOut.Addressed;
import jp.todoke.rollout.RollOut.RollOutAcknowledged;
import jp.todoke.shared.PartId;
import jp.todoke.shared.SavedByOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 注意喚起 as those read them to whose units they were sent: everybody of a unit reads the text, who answers for it says
 * that it was passed on. Neither sees the case.
 */
@Service
public class ReceivedRollOuts {

    /** What one page holds. */
    private static final int MOST = 100;

    private final Incidents incidents;
    private final RollOutRows rows;
    private final RollOutUnits units;
    private final CurrentActor actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivedRollOuts(
            Incidents incidents,
            RollOutRows rows,
            RollOutUnits units,
            CurrentActor actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.incidents = incidents;
        this.rows = rows;
        this.units = units;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** What came to the person of this request, what waits first. */
    @Transactional(readOnly = true)
    public List<ReceivedRollOut> mine() {
        var actor = actors.get();
        var all = units.all();
        return rows
                .receivedBy(
                        Stream.concat(Stream.of(""), own(actor).map(HeldPost::unitCode))
                                .toList(),
                        Stream.concat(Stream.of(0L), own(actor).map(HeldPost::postId))
                                .toList(),
                        MOST)
                .stream()
                .flatMap(id -> rows.find(id).stream())
                .map(sent -> view(sent, actor, all))
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public ReceivedRollOut view(long id) {
        return view(readable(id), actors.get(), units.all());
    }

    /** Who answers for a unit says on which day and to whom the text was passed on. */
    @Transactional
    public ReceivedRollOut acknowledge(long id, PartId unit, LocalDate on, String audience) {
        incidents.lock(readable(id).incident());
        var sent = readable(id);
        var actor = actors.get();
        var addressed = sent.units().stream()
                .filter(each -> each.unitCode().equals(unit.value()) && answers(each, actor))
                .findFirst()
                .orElseThrow(RollOutRefusal::notThere);
        if (addressed.acknowledgement() != null) {
            throw new SavedByOther(view(id));
        }
        if (addressed.replaced()) {
            throw RollOutRefusal.replaced();
        }
        sent.checkPassedOn(on, OfficialTime.dayOf(addressed.at()), LocalDate.now(clock));
        rows.acknowledge(addressed.id(), on, audience, RecordedBy.by(actor, addressed.unitCode(), clock.instant()));
        events.publishEvent(new RollOutAcknowledged(sent.incident(), id, addressed.unitCode()));
        return view(id);
    }

    private RollOut readable(long id) {
        var actor = actors.get();
        return rows.find(id)
                .filter(sent -> sent.units().stream().anyMatch(unit -> reads(unit, actor)))
                .orElseThrow(RollOutRefusal::notThere);
    }

    private static ReceivedRollOut view(RollOut sent, Actor actor, Map<String, Unit> all) {
        return new ReceivedRollOut(
                sent.id(),
                sent.title(),
                sent.words(),
                sent.due(),
                sent.corrects(),
                sent.by().post(),
                sent.at(),
                sent.units().stream()
                        .filter(unit -> reads(unit, actor))
                        .map(unit -> new ReceivingUnit(
                                unit.unitCode(),
                                all.get(unit.unitCode()).name(),
                                unit.at(),
                                unit.replaced(),
                                unit.waits() && answers(unit, actor),
                                unit.acknowledgement()))
                        .toList());
    }

    /** A post as administrator belongs to no unit's work. */
    private static Stream<HeldPost> own(Actor actor) {
        return actor.posts().stream().filter(post -> post.role() != Role.ADMIN);
    }

    private static boolean reads(Addressed unit, Actor actor) {
        return answers(unit, actor)
                || own(actor).anyMatch(post -> post.unitCode().equals(unit.unitCode()));
    }

    private static boolean answers(Addressed unit, Actor actor) {
        return own(actor).anyMatch(post -> post.postId() == unit.post());
    }
}
