package jp.todoke.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.council.CouncilService;
import jp.todoke.council.MeetingHeld;
import jp.todoke.incident.IncidentStatus;
import jp.todoke.incident.Incidents;
import jp.todoke.incident.people.Mask;
import jp.todoke.incident.people.Masks;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.search.SearchKind;
import jp.todoke.search.SearchResult;
import jp.todoke.search.SearchService;
import jp.todoke.search.SearchStatus;
import jp.todoke.search.SearchView;
import jp.todoke.shared.FullWidth;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * 「あなたの報告で変わったこと」 in plain words, of what is recorded alone: what came of the search, the measures of the approved
 * plan, the council. Everybody is masked.
 */
@Component
class AnswerComposer {

    private static final int LONGEST = 4000;

    private final Incidents incidents;
    private final SearchService search;
    private final PreventionService prevention;
    private final CouncilService council;
    private final Masks masks;

    AnswerComposer(
            Incidents incidents,
            SearchService search,
            PreventionService prevention,
            CouncilService council,
            Masks masks) {
        this.incidents = incidents;
        this.search = search;
        this.prevention = prevention;
        this.council = council;
        this.masks = masks;
    }

    /** The words with which an answer begins. */
    String compose(IncidentId incident) {
        var lines = new ArrayList<String>();
        lines.add("報告をありがとうございました。報告を受けて行ったことをお知らせします。");
        lines.addAll(found(search.view(incident)));
        prevention.approved(incident).ifPresent(plan -> lines.addAll(changed(plan, masks.forPapers(incident))));
        Optional.ofNullable(council.report(incident).held())
                .map(AnswerComposer::told)
                .ifPresent(lines::add);
        if (incidents.get(incident).status() == IncidentStatus.CLOSED) {
            lines.add("この件の対応は、全て終わりました。");
        }
        var text = String.join("\n", lines);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static List<String> found(SearchView searches) {
        if (searches.kind() != SearchKind.SEARCH) {
            return List.of();
        }
        var units = searches.units();
        var found = units.stream()
                .flatMap(unit -> Stream.concat(
                        unit.rounds().stream(), unit.earlier().stream().flatMap(before -> before.rounds().stream())))
                .anyMatch(round -> round.result() == SearchResult.FOUND);
        if (found) {
            return List.of("捜していた物は、見つかりました。");
        }
        var ended = !units.isEmpty() && units.stream().allMatch(unit -> unit.status() == SearchStatus.ENDED);
        return ended ? List.of("捜索を終えましたが、見つかっていません。") : List.of();
    }

    static List<String> changed(Plan plan, Mask mask) {
        var lines = new ArrayList<String>();
        lines.add("あなたの報告で、次のことが決まりました。");
        plan.measures()
                .forEach(measure -> lines.add("（" + FullWidth.of(measure.number()) + "）"
                        + mask.apply(measure.text().value())));
        return lines;
    }

    static String told(MeetingHeld held) {
        return OfficialTime.date(held.on()) + "の審議会に報告しました。";
    }
}
