package jp.todoke.incident.progress;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.todoke.clock.ClockRow;
import jp.todoke.clock.ClockRows;
import jp.todoke.clock.PartNames;
import jp.todoke.identity.ActingPosts;
import jp.todoke.incident.CasePart;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.OpenWork;
import jp.todoke.incident.OpenWork.Doing;
import jp.todoke.incident.OpenWorkWords;
import jp.todoke.incident.Track;
import jp.todoke.incident.progress.WhoHasIt.Place;
import jp.todoke.process.StepsAtPosts;
import jp.todoke.process.StepsAtPosts.AtPost;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers how far a case has come: each part is asked once for its open work, steps and clocks are read once. */
@Service
public class ProgressOfCases {

    private final Incidents incidents;
    private final List<CasePart> parts;
    private final StepsAtPosts steps;
    private final ClockRows clocks;
    private final ActingPosts acting;
    private final PartNames partNames;
    private final OpenWorkWords words;
    private final MessageSource messages;
    private final Clock clock;

    ProgressOfCases(
            Incidents incidents,
            List<CasePart> parts,
            StepsAtPosts steps,
            ClockRows clocks,
            ActingPosts acting,
            PartNames partNames,
            OpenWorkWords words,
            MessageSource messages,
            Clock clock) {
        this.incidents = incidents;
        this.parts = parts;
        this.steps = steps;
        this.clocks = clocks;
        this.acting = acting;
        this.partNames = partNames;
        this.words = words;
        this.messages = messages;
        this.clock = clock;
    }

    /** How far the case has come. */
    @Transactional(readOnly = true)
    public CaseProgress of(IncidentId incident) {
        var status = incidents.get(incident).status();
        if (status == IncidentStatus.WITHDRAWN || status == IncidentStatus.MERGED) {
            return CaseProgress.none(clock.instant());
        }
        var who = new WhoHasIt(
                steps.of(incident), running(incident), place -> acting.of(incident, place.role(), place.unit())
                        .label());
        var open = work(incident, CasePart::openWork);
        var missing = told(who, open);
        return new CaseProgress(
                Stream.of(Track.values())
                        .map(track -> progress(incident, track, missing))
                        .toList(),
                missing,
                Stream.concat(
                                told(who, work(incident, CasePart::besideClosing)).stream(),
                                besides(
                                        who,
                                        open.stream()
                                                .map(work -> work.work().doing())
                                                .toList())
                                        .stream())
                        .toList(),
                clock.instant());
    }

    private record Open(CasePart part, OpenWork work) {}

    /** What the parts say of themselves, in the order of the map. */
    private List<Open> work(IncidentId incident, BiFunction<CasePart, IncidentId, List<OpenWork>> said) {
        return parts.stream()
                .sorted(Comparator.comparing(CasePart::onMap, Comparator.nullsLast(Comparator.naturalOrder())))
                .flatMap(part -> said.apply(part, incident).stream().map(work -> new Open(part, work)))
                .toList();
    }

    private List<MissingWork> told(WhoHasIt who, List<Open> open) {
        var sentences = words.of(open.stream().map(Open::work).toList());
        return IntStream.range(0, open.size())
                .mapToObj(each -> told(who, open.get(each), sentences.get(each)))
                .toList();
    }

    private static MissingWork told(WhoHasIt who, Open open, String sentence) {
        var place =
                new Place(open.part().track(), open.part().onMap(), open.part().tab());
        return who.missing(place, new CaseText(sentence), open.work().doing());
    }

    private TrackProgress progress(IncidentId incident, Track track, List<MissingWork> missing) {
        var here = missing.stream().filter(work -> work.onMap() == track).toList();
        var ofTrack = parts.stream().filter(part -> part.onMap() == track).toList();
        return here.isEmpty()
                ? TrackProgress.over(track, notNeeded(incident, ofTrack))
                : TrackProgress.open(track, ofTrack.stream().anyMatch(part -> part.begun(incident)), here);
    }

    private static @Nullable CaseText notNeeded(IncidentId incident, List<CasePart> ofTrack) {
        return ofTrack.stream()
                .map(part -> part.trackNotNeeded(incident))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What waits or runs that no open work names: first the steps, then the clocks that none of them meets. */
    private List<MissingWork> besides(WhoHasIt who, List<Doing> named) {
        var others = who.otherSteps(named);
        var withSteps = Stream.concat(named.stream(), others.stream().map(WhoHasIt::doing))
                .toList();
        return Stream.concat(
                        others.stream().map(step -> told(who, step)),
                        who.otherClocks(withSteps).stream().map(running -> told(who, running)))
                .toList();
    }

    private MissingWork told(WhoHasIt who, AtPost step) {
        return who.missing(new Place("step", null, null), say("step-waiting", step.label()), WhoHasIt.doing(step));
    }

    private MissingWork told(WhoHasIt who, RunningClock running) {
        var name = messages.getMessage("clock." + running.key(), null, Locale.JAPANESE);
        var part = partNames.of(running.part());
        return who.missing(
                new Place("clock", null, null),
                say("clock-running", part == null ? name : name + "（" + part + "）"),
                WhoHasIt.doing(running));
    }

    private CaseText say(String code, String what) {
        return new CaseText(messages.getMessage("open-work." + code, new Object[] {what}, Locale.JAPANESE));
    }

    /** Who has to act for a clock is asked where it is told, and once for each post of a unit. */
    private List<RunningClock> running(IncidentId incident) {
        var posts = new HashMap<List<Object>, String>();
        return clocks.running(incident).stream()
                .map(row -> new RunningClock(
                        row.name().value(), row.key(), row.part(), row.limit(), () -> post(incident, row, posts)))
                .toList();
    }

    private String post(IncidentId incident, ClockRow row, Map<List<Object>, String> posts) {
        return posts.computeIfAbsent(
                Arrays.asList(row.doer(), row.doerUnit()),
                who -> acting.of(incident, row.doer(), row.doerUnit()).label());
    }
}
