package jp.todoke.oracle;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The administrator of the year, who changes rules, and the head of the secretariat, who confirms those of the law.
 * What a killed program had done already is left as it is.
 */
final class Administration {

    private final Door door;
    private final List<PlannedCase> planned;
    private final Whim whim;

    Administration(Door door, List<PlannedCase> planned, Whim whim) {
        this.door = door;
        this.planned = planned;
        this.whim = whim;
    }

    /** Does what is to be done at the moment. Gives what the office answered if it refused, else nothing. */
    String act(Instant moment, Iterable<SeenClock> running) throws Exception {
        for (var rule : ChangedRule.values()) {
            var refused = moment.equals(rule.proposed())
                    ? propose(rule, running)
                    : moment.equals(rule.adopted()) ? confirm(rule) : "";
            if (!refused.isEmpty()) {
                return refused;
            }
        }
        return "";
    }

    /** The next moment at which there is something to do. */
    static Optional<Instant> next(Instant moment) {
        return Stream.of(ChangedRule.values())
                .flatMap(rule -> Stream.of(rule.proposed(), rule.adopted()))
                .filter(at -> at.isAfter(moment))
                .min(Instant::compareTo);
    }

    private String propose(ChangedRule rule, Iterable<SeenClock> running) throws Exception {
        var stands = door.read("admin", address(rule));
        if (stands.path("version").asInt() > rule.kept()
                || !stands.path("waiting").isNull()) {
            return "";
        }
        var followers = Stream.<String>builder();
        for (var clock : running) {
            if (ChangedRule.of(clock).filter(rule::equals).isPresent()
                    && rule.chosen(planned.get(clock.planned()), whim)) {
                followers.add("clock-" + clock.clock());
            }
        }
        return door.order(
                "admin",
                address(rule) + "/versions",
                rule.proposal(followers.build().toList()));
    }

    private String confirm(ChangedRule rule) throws Exception {
        var waiting = door.read("admin", address(rule)).path("waiting");
        return waiting.isNull()
                ? ""
                : door.order(
                        "joho-kacho",
                        "/clock-rule-changes/" + waiting.path("id").asLong() + "/confirmation",
                        new HashMap<>(Map.of()));
    }

    private static String address(ChangedRule rule) {
        return "/clock-rules/" + rule + "/ALWAYS";
    }
}
