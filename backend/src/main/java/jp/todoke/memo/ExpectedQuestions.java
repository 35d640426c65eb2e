package jp.todoke.memo;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.cause.CauseAnalysis;
import jp.todoke.cause.CauseService;
import jp.todoke.contract.ContractNames;
import jp.todoke.incident.linking.CaseLinks;
import jp.todoke.incident.people.Mask;
import jp.todoke.paper.OfficialNumbers;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.rollout.RollOuts;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FullWidth;
import jp.todoke.shared.IncidentId;
import jp.todoke.supervisor.Instruction;
import jp.todoke.supervisor.ReportLines;
import jp.todoke.training.Trainings;
import jp.todoke.usage.UsageEntry;
import jp.todoke.usage.UsageService;
import org.springframework.stereotype.Component;

/**
 * 想定問答: what members of councils asked of such cases, answered from the records alone. What nobody recorded is shown as
 * lacking, with the place where it is entered.
 */
@Component
class ExpectedQuestions {

    private final ReportLines reportLines;
    private final UsageService usage;
    private final CauseService causes;
    private final StatedCauses stated;
    private final PreventionService prevention;
    private final CaseLinks links;
    private final RollOuts rollOuts;
    private final Trainings trainings;
    private final ContractNames contracts;

    ExpectedQuestions(
            ReportLines reportLines,
            UsageService usage,
            CauseService causes,
            StatedCauses stated,
            PreventionService prevention,
            CaseLinks links,
            RollOuts rollOuts,
            Trainings trainings,
            ContractNames contracts) {
        this.reportLines = reportLines;
        this.usage = usage;
        this.causes = causes;
        this.stated = stated;
        this.prevention = prevention;
        this.links = links;
        this.rollOuts = rollOuts;
        this.trainings = trainings;
        this.contracts = contracts;
    }

    List<ExpectedQuestion> of(IncidentId incident, Mask mask) {
        var measures = prevention.approved(incident).map(Plan::measures).orElse(List.of());
        var questions = new ArrayList<>(List.of(
                new ExpectedQuestion("原因は分かっているのか。", cause(incident, mask), "原因究明は「原因・再発防止」で記入します。"),
                new ExpectedQuestion("どのような被害が起こり得るのか。", harm(incident, mask), "起こり得る被害は原因究明に記入します。"),
                new ExpectedQuestion("誰がいつ使ったかの記録はあるのか。", used(incident), "使用の記録は「使用状況」で記入します。"),
                new ExpectedQuestion("何を指導したのか。", instructed(incident, mask), "指導は「上司への報告」で記入します。"),
                new ExpectedQuestion("対策は現場の負担にならないか。", burden(measures, mask), "負担と現場の意見は再発防止計画の検討欄に記入します。"),
                new ExpectedQuestion("ほかの方法は検討したのか。", alternatives(measures, mask), "ほかの方法は再発防止計画の検討欄に記入します。"),
                new ExpectedQuestion("同じような事故はこれまでになかったのか。", before(incident), "関連する事案は概要の画面で記入します。"),
                new ExpectedQuestion("ほかの施設や課には知らせたのか。", passedOn(incident), "ほかへの注意喚起は「横展開」で送ります。"),
                new ExpectedQuestion("研修は行ったのか。", trained(incident, mask), "研修は「研修の記録」で記入します。")));
        var contractors = contracts.of(incident);
        if (!contractors.isEmpty()) {
            questions.add(new ExpectedQuestion(
                    "どの契約による仕事か。", contractors.stream().map(mask::apply).toList(), "契約は「受託者」で記入します。"));
        }
        return questions;
    }

    private List<String> cause(IncidentId incident, Mask mask) {
        return stated.of(incident)
                .map(cause -> Stream.concat(
                                Stream.of(cause.opening()),
                                cause.lines().stream().map(mask::apply))
                        .toList())
                .orElse(List.of());
    }

    private List<String> harm(IncidentId incident, Mask mask) {
        return causes.view(incident).versions().stream()
                .reduce((earlier, later) -> later)
                .map(CauseAnalysis::harm)
                .map(harm -> lines(harm, mask))
                .orElse(List.of());
    }

    private List<String> used(IncidentId incident) {
        var uses = usage.view(incident).entries().stream()
                .filter(UsageEntry::stands)
                .toList();
        if (uses.isEmpty()) {
            return List.of();
        }
        var otherwise = uses.stream().filter(use -> use.reality() != null).count();
        return List.of("使用の記録が" + OfficialNumbers.of(uses.size(), "件") + "ある。"
                + (otherwise == 0 ? "" : "うち" + OfficialNumbers.of((int) otherwise, "件") + "は、実際と異なる点が分かっている。"));
    }

    private List<String> instructed(IncidentId incident, Mask mask) {
        var view = reportLines.view(incident);
        return Stream.concat(
                        view.units().stream().flatMap(unit -> unit.instructions().stream()),
                        view.sectionInstructions().stream())
                .filter(given -> given.correctedBy() == null)
                .map(given -> instruction(given, mask))
                .toList();
    }

    private static String instruction(Instruction given, Mask mask) {
        return given.time().wholeWords() + "　" + mask.apply(given.text().value());
    }

    private static List<String> burden(List<Measure> measures, Mask mask) {
        return measures.stream()
                .flatMap(measure ->
                        weighed(measure, mask)
                                .map(words -> "対策（" + FullWidth.of(measure.number()) + "）　" + words)
                                .stream())
                .toList();
    }

    /** 1日10分（保育士）。現場の意見：同意、…; empty where nobody said anything. */
    private static Optional<String> weighed(Measure measure, Mask mask) {
        var weighing = measure.weighing();
        var whose = weighing.burdenOf() == null
                ? ""
                : "（" + mask.apply(weighing.burdenOf().value()) + "）";
        var minutes = weighing.minutesPerDay() == null ? "" : "1日" + weighing.minutesPerDay() + "分" + whose + "。";
        var answer = weighing.facilityAnswer() == null
                ? ""
                : switch (weighing.facilityAnswer()) {
                    case CONSENTS -> "現場は同意している。";
                    case OBJECTS -> "現場には異議がある。";
                    case NOT_ASKED -> "現場には聞いていない。";
                };
        var comment = weighing.facilityComment() == null
                ? ""
                : mask.apply(weighing.facilityComment().value());
        return Optional.of(minutes + answer + comment).filter(words -> !words.isEmpty());
    }

    private static List<String> alternatives(List<Measure> measures, Mask mask) {
        return measures.stream()
                .map(measure -> measure.weighing().alternatives())
                .filter(Objects::nonNull)
                .flatMap(text -> lines(text, mask).stream())
                .toList();
    }

    private List<String> before(IncidentId incident) {
        var known = links.of(incident).stream()
                .filter(link -> link.removal() == null)
                .count();
        return known == 0 ? List.of() : List.of("関連する事案が" + OfficialNumbers.of((int) known, "件") + "記録されている。");
    }

    private List<String> passedOn(IncidentId incident) {
        return rollOuts.of(incident).rollOuts().stream()
                .filter(sent -> sent.correctedBy() == null)
                .map(sent -> {
                    var heard = sent.units().stream()
                            .filter(unit -> unit.acknowledgement() != null)
                            .count();
                    return OfficialNumbers.of(sent.units().size(), "か所") + "に注意を促し、" + heard + "か所で周知した。";
                })
                .toList();
    }

    private List<String> trained(IncidentId incident, Mask mask) {
        return trainings.from(incident).stream()
                .map(held -> OfficialTime.date(held.day()) + "に「" + mask.apply(held.subject()) + "」を行い、"
                        + OfficialNumbers.of(held.persons(), "人") + "が受けた。")
                .toList();
    }

    private static List<String> lines(CaseText text, Mask mask) {
        return mask.apply(text.value())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }
}
