package jp.todoke.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.todoke.authority.ReportItem;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.cause.StatedCause;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.incident.extent.Malice;
import jp.todoke.incident.people.Masks;
import jp.todoke.incident.report.AbsentFact;
import jp.todoke.incident.report.FirstReport.Question;
import jp.todoke.notification.NoticeAnswer;
import jp.todoke.notification.NoticeContents;
import jp.todoke.notification.NoticeItem;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationView;
import jp.todoke.paper.OfficialNumbers;
import jp.todoke.prevention.Measure;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.prevention.StatedCauses;
import jp.todoke.process.Step;
import jp.todoke.publication.PublicationService;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/**
 * 速報・確報・追完: what the Commission's form asks, item by item (個人情報の保護に関する法律についての委員会規則44条1項), with everybody masked, to be
 * carried over. An item of which neither the case nor a contractor says anything is left out.
 */
@Component
class FilingComposer implements Composer {

    private final CaseFacts facts;
    private final NotificationService notification;
    private final PublicationService publication;
    private final PreventionService prevention;
    private final ContractorsWords contractors;
    private final StatedCauses causes;
    private final Masks masks;
    private final Units units;

    FilingComposer(
            CaseFacts facts,
            NotificationService notification,
            PublicationService publication,
            PreventionService prevention,
            ContractorsWords contractors,
            StatedCauses causes,
            Masks masks,
            Units units) {
        this.facts = facts;
        this.notification = notification;
        this.publication = publication;
        this.prevention = prevention;
        this.contractors = contractors;
        this.causes = causes;
        this.masks = masks;
        this.units = units;
    }

    @Override
    public Set<Step> steps() {
        return Set.of(Step.FILE_PRELIMINARY_REPORT, Step.FILE_FINAL_REPORT, Step.FILE_SUPPLEMENT);
    }

    /** Where the records of the city are silent the contractor's notice speaks, and is named. */
    @Override
    public List<ProposedText> compose(IncidentId incident) {
        return contractors.beside(incident, ofRecords(incident), masks.forPapers(incident)::apply);
    }

    /** What the records of the case say without the contractor's notice, everybody masked. */
    List<ProposedText> ofRecords(IncidentId incident) {
        var known = facts.of(incident);
        var mask = masks.forPapers(incident);
        var words = new FactWords(known, mask::apply);
        var texts = new ArrayList<ProposedText>();
        add(texts, ReportItem.SUMMARY, summary(known, words), ProposedFrom.FIRST_REPORT);
        add(
                texts,
                ReportItem.INFORMATION,
                Stream.of(
                                words.media().stream(),
                                words.whose().stream(),
                                words.myNumber().stream().map(may -> "個人番号が含まれるおそれ：" + may))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining("\n")),
                ProposedFrom.MEDIA,
                ProposedFrom.FIRST_REPORT);
        add(texts, ReportItem.PERSONS, persons(known, words), ProposedFrom.COUNTS);
        causes.of(incident)
                .ifPresent(cause -> add(
                        texts,
                        ReportItem.CAUSE,
                        cause(cause, mask::apply),
                        causes.byAnalysis(incident) ? ProposedFrom.CAUSE : ProposedFrom.PLAN));
        prevention.approved(incident).ifPresent(plan -> {
            add(texts, "preventionDone", measures(plan, true, mask::apply), ProposedFrom.PLAN);
            add(texts, "preventionToCome", measures(plan, false, mask::apply), ProposedFrom.PLAN);
        });
        add(texts, ReportItem.SECONDARY_HARM, harm(known), ProposedFrom.FIRST_REPORT);
        add(texts, ReportItem.PERSON_NOTICE, told(notification.view(incident), mask::apply), ProposedFrom.NOTIFICATION);
        add(texts, ReportItem.PUBLICATION, published(incident), ProposedFrom.PUBLICATION);
        return texts;
    }

    private static void add(List<ProposedText> texts, ReportItem item, String text, ProposedFrom... from) {
        add(texts, item.name(), text, from);
    }

    private static void add(List<ProposedText> texts, String field, String text, ProposedFrom... from) {
        if (!text.isEmpty()) {
            texts.add(ProposedText.of(field, text, from));
        }
    }

    private String summary(CaseFacts.Facts known, FactWords words) {
        var at = words.noticedAt().orElseGet(words::dayNoticed);
        var origin = units.get(known.incident().originUnit());
        return Stream.of(
                        at + "、" + known.circumstances().placeOf(origin.name(), origin.kind()) + "において、"
                                + words.happened() + "が判明した。",
                        words.occurred().map(when -> "発生：" + when).orElse(""),
                        words.exposed().map(period -> "露出期間：" + period).orElse(""),
                        words.noticedBy().map(who -> "発見者：" + who).orElse(""),
                        words.description().orElse(""))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    static String persons(CaseFacts.Facts known, FactWords words) {
        var nobodyAsked = known.firstReport().notAsked(Question.PERSONS)
                && known.affectedPersons().isEmpty();
        return words.persons().orElseGet(() -> nobodyAsked ? "" : AbsentFact.UNKNOWN.word());
    }

    private static String cause(StatedCause cause, UnaryOperator<String> write) {
        return cause.sentence() == null
                ? cause.opening()
                : cause.opening() + "\n" + write.apply(cause.sentence().value());
    }

    /** The measures that were carried out, with the day; or those to come, with the day until which, or how often. */
    static String measures(Plan plan, boolean done, UnaryOperator<String> write) {
        return plan.measures().stream()
                .filter(measure -> done == (measure.done() != null))
                .map(measure -> "・" + write.apply(measure.text().value()) + when(measure, write))
                .collect(Collectors.joining("\n"));
    }

    private static String when(Measure measure, UnaryOperator<String> write) {
        if (measure.done() != null) {
            return "（" + OfficialTime.date(measure.done().on()) + "実施）";
        }
        var words = Stream.of(
                        measure.due() == null ? "" : OfficialTime.date(measure.due()) + "まで",
                        measure.recurring() == null
                                ? ""
                                : write.apply(measure.recurring().value()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining("、"));
        return words.isEmpty() ? "" : "（" + words + "）";
    }

    private static String harm(CaseFacts.Facts known) {
        if (known.natures().isEmpty() && known.firstReport().notAsked(Question.MALICE)) {
            return "";
        }
        var malice = known.malice();
        return "盗難や不正の疑い："
                + (malice == Malice.UNKNOWN ? AbsentFact.UNKNOWN.word() : malice == Malice.YES ? "ある" : "ない");
    }

    private static String told(NotificationView view, UnaryOperator<String> write) {
        var told = view.contacts().stream()
                .mapToInt(NotificationView.Contact::told)
                .sum();
        var contacted = told == 0
                ? ""
                : "延べ" + OfficialNumbers.of(told, "名") + "に連絡した。"
                        + view.lastContents().map(FilingComposer::contents).orElse("");
        return Stream.concat(
                        Stream.of(contacted),
                        view.standing().stream().map(measure -> SubstituteWords.of(measure, write)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String contents(NoticeContents contents) {
        return items("伝えた内容", contents.having(NoticeAnswer.TOLD))
                + items("本人の権利利益を保護するために必要な範囲で、伝えることを要しないとした内容", contents.having(NoticeAnswer.NOT_NEEDED));
    }

    private static String items(String title, List<NoticeItem> items) {
        return items.isEmpty()
                ? ""
                : "\n" + title + "：" + items.stream().map(NoticeItem::words).collect(Collectors.joining("、"));
    }

    private String published(IncidentId incident) {
        var view = publication.view(incident);
        var last = view.lastPublished();
        if (last.isPresent()) {
            return OfficialTime.date(last.get().publishedOn()) + "に公表した。";
        }
        if (view.decision() == null) {
            return "";
        }
        return switch (view.decision().choice()) {
            case AT_ONCE, BATCH -> "公表することに決定した。";
            case NOT -> "公表しないことに決定した。";
        };
    }
}
