package jp.todoke.rollout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Unit;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.OpenWork;
import jp.todoke.rollout.RollOut.Addressed;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** Who has not passed a 注意喚起 on is listed; a case is closed all the same, for they are told again without it. */
@Component
class RollOutPart implements CasePart {

    /** So many posts are named; how many more there are is said. */
    private static final int NAMED = 10;

    private final RollOutRows rows;
    private final RollOutUnits units;

    RollOutPart(RollOutRows rows, RollOutUnits units) {
        this.rows = rows;
        this.units = units;
    }

    @Override
    public String track() {
        return "roll-outs";
    }

    @Override
    public List<OpenWork> openWork(IncidentId incident) {
        return List.of();
    }

    @Override
    public List<OpenWork> workBeside(IncidentId incident) {
        var sent = rows.of(incident);
        if (sent.isEmpty()) {
            return List.of();
        }
        var all = units.all();
        return sent.stream().flatMap(each -> silent(each, all)).toList();
    }

    private static Stream<OpenWork> silent(RollOut sent, Map<String, Unit> all) {
        var silent = sent.units().stream().filter(Addressed::waits).toList();
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(new OpenWork(
                                "roll-out-silent",
                                String.valueOf(sent.id()),
                                String.valueOf(silent.size()),
                                OfficialTime.date(sent.due()))
                        .heldBy(named(silent.stream()
                                .map(unit ->
                                        unit.postLabel(all.get(unit.unitCode()).name()))
                                .distinct()
                                .toList())));
    }

    private static List<String> named(List<String> posts) {
        return posts.size() <= NAMED
                ? posts
                : Stream.concat(posts.stream().limit(NAMED), Stream.of("ほか" + (posts.size() - NAMED) + "の職"))
                        .toList();
    }
}
