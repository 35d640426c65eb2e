package jp.todoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.todoke.process.OpenStep;
import jp.todoke.process.OpenSteps;
import jp.todoke.process.Step;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Plays a case of the nurseries or of their section to its closing: each open step by whoever the step's page says may
 * act, and tells who that was.
 */
public final class WalkedCase {

    private static final int ROUND_IN_CIRCLES = 60;

    private static final List<String> PEOPLE = List.of(
            "hoiku-a",
            "hoiku-b",
            "fuku-encho",
            "encho",
            "hoiku-kakari",
            "hoiku-kacho",
            "kodomo-bucho",
            "fuku-shicho",
            "joho-a",
            "joho-b",
            "joho-kacho",
            "somu-bucho",
            "koho");

    private final TrackOffice office;
    private final PlainSteps plain;
    private final OpenSteps steps;
    private final IncidentId incident;
    private final Map<Step, String> doers = new LinkedHashMap<>();
    private final Map<Step, Deque<Map<String, ?>>> unusual = new EnumMap<>(Step.class);
    private List<String> people = PEOPLE;

    public WalkedCase(ApplicationContext application, TrackOffice office, IncidentId incident) {
        this.office = office;
        this.plain = new PlainSteps(office);
        this.steps = application.getBean(OpenSteps.class);
        this.incident = incident;
    }

    /** The case is one of these people, who are asked in their order. */
    public WalkedCase by(List<String> its) {
        people = its;
        return this;
    }

    /** Says this when the step is done for the first time, for the second time and so on; afterwards what is plain. */
    @SafeVarargs
    public final WalkedCase says(Step step, Map<String, ?>... first) {
        unusual.put(step, new ArrayDeque<>(List.of(first)));
        return this;
    }

    /** Who did each step, in the order in which they were done first. */
    public Map<Step, String> toTheEnd() throws Exception {
        return toTheEnd(() -> {});
    }

    /** Looks at something after each step. */
    public interface Look {
        void look() throws Exception;
    }

    /** As {@link #toTheEnd()}, looking after each step. */
    public Map<Step, String> toTheEnd(Look after) throws Exception {
        var done = 0;
        for (var open = steps.of(incident); !open.isEmpty(); open = steps.of(incident)) {
            assertThat(done++).as("the case goes round in circles").isLessThan(ROUND_IN_CIRCLES);
            act(next(open));
            after.look();
        }
        return doers;
    }

    /** The closing comes last: other steps may arise while it waits. */
    private static OpenStep next(List<OpenStep> open) {
        return open.stream()
                .filter(step -> step.step() != Step.CLOSING_CHECK)
                .findFirst()
                .orElse(open.get(0));
    }

    /** Each open step, until this is the only one left. */
    public void untilOnly(Step last) throws Exception {
        for (var open = steps.of(incident); open.size() > 1 || open.get(0).step() != last; open = steps.of(incident)) {
            act(open.stream().filter(step -> step.step() != last).findFirst().orElseThrow());
        }
    }

    /** Each open step, until only some of these are left. */
    public void untilOnly(Set<Step> last) throws Exception {
        for (var open = steps.of(incident);
                open.stream().anyMatch(step -> !last.contains(step.step()));
                open = steps.of(incident)) {
            act(open.stream()
                    .filter(step -> !last.contains(step.step()))
                    .findFirst()
                    .orElseThrow());
        }
    }

    /** That one step, which is open. */
    public void does(Step step) throws Exception {
        act(steps.of(incident).stream()
                .filter(open -> open.step() == step)
                .findFirst()
                .orElseThrow());
    }

    /** The logins that may act, in the order of the organisation. */
    public List<String> mayAct(Step step, @Nullable String part) throws Exception {
        var able = new ArrayList<String>();
        for (var login : people) {
            if (login.equals("koho") ? publishes(step) : mayAct(login, step, part)) {
                able.add(login);
            }
        }
        return able;
    }

    private boolean mayAct(String login, Step step, @Nullable String part) throws Exception {
        return office.view(login, incident, "/steps/" + step.key() + (part == null ? "" : "/" + part))
                .path("mayAct")
                .asBoolean();
    }

    /** 広報 sees no page of a step, only its own tasks. */
    private boolean publishes(Step step) throws Exception {
        return step == Step.RECORD_PUBLICATION
                && !office.view("koho", "/tasks?incident=" + incident + "&step=" + step.key())
                        .path("items")
                        .isEmpty();
    }

    private void act(OpenStep open) throws Exception {
        var part = open.part() == null ? null : open.part().value();
        var able = mayAct(open.step(), part);
        assertThat(able).as("somebody may do " + open.step()).isNotEmpty();
        var login = able.get(0);
        if (open.step() == Step.CLOSING_CHECK) {
            plain.settlesWhatWasTold(incident);
        }
        var waiting = unusual.getOrDefault(open.step(), new ArrayDeque<>());
        var says = waiting.isEmpty() ? plain.plain(open.step()) : waiting.remove();
        var answer = office.send(
                        login,
                        incident,
                        PlainSteps.path(open.step(), part),
                        plain.body(incident, open.step(), part, says))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus())
                .as(open.step() + " by " + login + ": " + answer.getContentAsString(StandardCharsets.UTF_8))
                .isBetween(200, 299);
        doers.putIfAbsent(open.step(), login);
    }
}
