package jp.todoke.memo;

import static jp.todoke.paper.OfficialPaper.block;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.todoke.assessment.AssessmentService;
import jp.todoke.authority.AuthorityService;
import jp.todoke.authority.Filing;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.notification.NotificationService;
import jp.todoke.notification.NotificationView;
import jp.todoke.paper.OfficialNumbers;
import jp.todoke.paper.OfficialPaper.Block;
import jp.todoke.paper.OfficialPaper.Kind;
import jp.todoke.prevention.Plan;
import jp.todoke.prevention.PreventionService;
import jp.todoke.publication.PublicationService;
import jp.todoke.publication.PublicationView;
import jp.todoke.shared.IncidentId;
import org.springframework.stereotype.Component;

/** How far telling the persons, the commission and the public has come, and the plan, in a line each. */
@Component
public class WhatIsDone {

    private final NotificationService notification;
    private final AssessmentService assessment;
    private final AuthorityService authority;
    private final PublicationService publication;
    private final PreventionService prevention;

    WhatIsDone(
            NotificationService notification,
            AssessmentService assessment,
            AuthorityService authority,
            PublicationService publication,
            PreventionService prevention) {
        this.notification = notification;
        this.assessment = assessment;
        this.authority = authority;
        this.publication = publication;
        this.prevention = prevention;
    }

    /** A line for each, also for what is not begun. */
    public List<Block> lines(IncidentId incident) {
        return List.of(
                line("本人への連絡", told(notification.view(incident))),
                line("国への報告", filed(incident)),
                line("公表", published(publication.view(incident))),
                line("再発防止", prevention.approved(incident).map(WhatIsDone::plan).orElse("計画は承認されていない。")));
    }

    private static Block line(String what, String how) {
        return block(Kind.ENTRY, what + "　" + how);
    }

    private static String told(NotificationView view) {
        var persons = view.contacts().stream()
                .mapToInt(NotificationView.Contact::told)
                .sum();
        var so = persons == 0 ? "記録された連絡はない。" : "延べ" + OfficialNumbers.of(persons, "名") + "に連絡した。";
        return switch (view.status()) {
            case NOT_NEEDED -> "連絡は不要とされ、確認を待っている。";
            case GOING_ON -> so + "全員への連絡は終わっていない。";
            case SETTLED -> so + "全員への連絡が終わり、確認を待っている。";
            case CONFIRMED -> (persons == 0 ? "" : so) + "必要な連絡は全て終わった。";
        };
    }

    private String filed(IncidentId incident) {
        var filings = authority.duties(incident).stream()
                .flatMap(duty -> duty.filings().stream())
                .map(filing ->
                        OfficialTime.date(OfficialTime.dayOf(filing.at())) + "に" + name(filing.kind()) + "を提出した。")
                .collect(Collectors.joining());
        if (!filings.isEmpty()) {
            return filings;
        }
        if (authority.exists(incident)) {
            return "報告の義務があり、まだ提出していない。";
        }
        return assessment.noDutyJudged(incident) ? "報告の義務はないと判断した。" : "報告の義務があるかどうかは、判断していない。";
    }

    private static String name(Filing.Kind kind) {
        return switch (kind) {
            case PRELIMINARY -> "速報";
            case FINAL -> "確報";
            case PRELIMINARY_AND_FINAL -> "速報と確報を兼ねる報告";
            case SUPPLEMENT -> "追完";
            case ADDITIONAL -> "追加報告";
        };
    }

    private static String published(PublicationView view) {
        var last = view.lastPublished();
        if (last.isPresent()) {
            return OfficialTime.date(last.get().publishedOn()) + "に公表した。";
        }
        return Optional.ofNullable(view.decision())
                .map(decision -> switch (decision.choice()) {
                    case AT_ONCE -> "個別に公表することを決めた。";
                    case BATCH -> "ほかの事案と一括して公表することを決めた。";
                    case NOT -> "公表しないことを決めた。";
                })
                .orElse("公表するかどうかは決まっていない。");
    }

    private static String plan(Plan plan) {
        var carriedOut = plan.measures().stream()
                .filter(measure -> measure.done() != null || measure.alreadyDoneOn() != null)
                .count();
        var all = "計画の措置" + plan.measures().size() + "件のうち、";
        return carriedOut == 0 ? all + "実施の記録があるものはない。" : all + "実施の記録があるもの" + carriedOut + "件。";
    }
}
