package jp.todoke.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.todoke.identity.Actor;
import jp.todoke.identity.CurrentActor;
import jp.todoke.identity.CurrentCommand;
import jp.todoke.identity.SectionHeard;
import jp.todoke.process.OpenStep;
import jp.todoke.process.Step;
import jp.todoke.process.StepListener;
import jp.todoke.process.StepNotOpen;
import jp.todoke.process.UnknownStep;
import jp.todoke.shared.DraftCipher;
import jp.todoke.shared.DraftTooLarge;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.PartId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 手続の下書き: what somebody typed into the form of a step, encrypted, for that person only and only while the step is of a
 * post of theirs; gone when they have sent it, else 30 days after the last save.
 */
@Service
public class StepDrafts implements StepListener {

    private static final Duration LIFE = Duration.ofDays(30);
    private static final Duration FRESH = Duration.ofMinutes(3);
    private static final int LONGEST = 256 * 1024;

    private final StepDraftRows rows;
    private final StepQueries steps;
    private final Tasks tasks;
    private final TaskRights rights;
    private final DraftCipher cipher;
    private final CurrentActor actors;
    private final CurrentCommand command;
    private final JsonMapper json;
    private final Clock clock;

    StepDrafts(
            StepDraftRows rows,
            StepQueries steps,
            Tasks tasks,
            TaskRights rights,
            DraftCipher cipher,
            CurrentActor actors,
            CurrentCommand command,
            JsonMapper json,
            Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.tasks = tasks;
        this.rights = rights;
        this.cipher = cipher;
        this.actors = actors;
        this.command = command;
        this.json = json;
        this.clock = clock;
    }

    /**
     * The draft of whoever asks, and who else has typed into the same form just now: by name within the own unit, by
     * post outside.
     */
    public record StepDraftView(@Nullable StepDraft draft, List<OpenedBy> openedBy) {}

    /** A colleague; {@code byName} where {@code who} is a name and not a post. */
    public record OpenedBy(String who, boolean byName) {}

    private record Content(JsonNode values, String form) {}

    /** Nothing where the step does not wait, or not for a post of whoever asks. Throws {@link UnknownStep}. */
    @Transactional(readOnly = true)
    public StepDraftView read(IncidentId incident, @Nullable PartId part, String word) {
        var actor = actors.get();
        if (!mayKeep(steps.read(incident, part, word), actor)) {
            return new StepDraftView(null, List.of());
        }
        var now = clock.instant();
        var key = key(incident, part, Step.ofWord(word));
        return new StepDraftView(
                rows.find(key, actor.accountId(), now.minus(LIFE))
                        .flatMap(row -> opened(row, actor))
                        .orElse(null),
                rows.others(key, actor, now.minus(FRESH)));
    }

    /** Keeps the draft for another 30 days; gives when. Throws {@link StepNotOpen} and {@link DraftTooLarge}. */
    @Transactional
    public Instant save(
            IncidentId incident, @Nullable PartId part, String word, @Nullable JsonNode values, @Nullable String form) {
        var view = steps.read(incident, part, word);
        var actor = actors.get();
        if (!view.open()) {
            throw new StepNotOpen(view.step());
        }
        if (!mayKeep(view, actor)) {
            throw new TaskOfAnotherPost();
        }
        var text = json.writeValueAsString(
                new Content(values == null ? json.createObjectNode() : values, form == null ? "" : form));
        if (text.length() > LONGEST) {
            throw new DraftTooLarge();
        }
        var now = clock.instant();
        rows.put(key(incident, part, view.step()), actor.accountId(), cipher.seal(actor.accountId(), text), now);
        return now;
    }

    /** Forgets the draft of whoever asks. */
    @Transactional
    public void discard(IncidentId incident, @Nullable PartId part, String word) {
        var view = steps.read(incident, part, word);
        rows.remove(key(incident, part, view.step()), actors.get().accountId());
    }

    @Override
    public void opened(OpenStep step) {
        // Nothing is kept before somebody types.
    }

    /** A joint section's own form was sent, though the step goes on waiting for others. */
    @EventListener
    void heard(SectionHeard section) {
        ended(section.incident(), section.part(), section.step());
    }

    /** Whoever sent the form needs the draft no more; what colleagues typed stays theirs. */
    @Override
    public void ended(IncidentId incident, @Nullable PartId part, Step step) {
        if (command.isCompleting(step)) {
            rows.remove(key(incident, part, step), actors.get().accountId());
        }
    }

    @Scheduled(fixedDelayString = "PT1H")
    @Transactional
    void removeExpired() {
        rows.removeBefore(clock.instant().minus(LIFE));
    }

    private boolean mayKeep(StepView view, Actor actor) {
        return view.mayActOnBehalf()
                || tasks.of(new Task.Key(view.incident(), view.part(), view.step())).stream()
                        .anyMatch(task -> rights.isOf(actor, task));
    }

    /** When the first report goes up by itself the head's form stays the same, and so does what was typed into it. */
    private static Task.Key key(IncidentId incident, @Nullable PartId part, Step step) {
        return new Task.Key(incident, part, step == Step.HEAD_REPORT_LATE ? Step.HEAD_REPORT : step);
    }

    private Optional<StepDraft> opened(StepDraftRows.Row row, Actor actor) {
        return cipher.open(actor.accountId(), row.content())
                .map(text -> json.readValue(text, Content.class))
                .map(content -> new StepDraft(content.values(), content.form(), row.savedAt()));
    }
}
