package jp.todoke.council;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Happened;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.JointSections;
import jp.todoke.incident.casefile.CaseFacts;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.FullWidth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes what a council paper says beside the facts, from the facts: a clerk corrects it instead of typing it. */
@Component
class HeadingProposal {

    private final Units units;
    private final JointSections sections;

    HeadingProposal(Units units, JointSections sections) {
        this.units = units;
        this.sections = sections;
    }

    /**
     * The heading for a case, dated with the meeting's day where one is chosen, with its number in the agenda where it
     * has one, else the number is left to the clerk. Where the council was told before, it is of a supplementary report
     * 追加報告.
     */
    PaperHeading of(
            CaseFacts.Facts known,
            @Nullable Meeting meeting,
            @Nullable MeetingHeld toldBefore,
            @Nullable Integer paperNo,
            LocalDate today) {
        var incident = known.incident();
        var origin = units.get(incident.originUnit());
        var place = incident.units().stream()
                .map(part -> units.get(part.value()))
                .map(unit -> unit.code().equals(origin.code())
                        ? known.circumstances().placeOf(unit.name(), unit.kind())
                        : unit.name())
                .collect(Collectors.joining("、"));
        return new PaperHeading(
                new CaseText(paperNo == null ? "資料" : "資料" + FullWidth.of(paperNo)),
                meeting == null ? today : meeting.day(),
                new CaseText(author(incident)),
                new CaseText(title(place, known.kind()) + (toldBefore == null ? "" : "（追加報告）")),
                new CaseText(preface(place, known.happened(UnaryOperator.identity()), toldBefore)));
    }

    static String title(String place, IncidentKind kind) {
        return "%sにおける%sについて".formatted(place, Happened.toInformation(kind).briefly());
    }

    static String preface(String place, Happened happened, @Nullable MeetingHeld toldBefore) {
        return toldBefore == null
                ? "%sにおいて、%sが判明した。\nその内容、経緯および再発を防ぐための対応について、次のとおり報告する。".formatted(place, happened.inFull())
                : "%sにおいて%sが判明し、%sの審議会に報告した。\nその後に分かったことを含む経緯および再発を防ぐための対応について、次のとおり追加して報告する。"
                        .formatted(place, happened.inFull(), OfficialTime.date(toldBefore.on()));
    }

    /** 部課名: こども家庭部保育課; of joint sections 連名 one below the other, the leading one first. */
    private String author(Incident incident) {
        var joint = sections.of(incident.number());
        return joint.isEmpty()
                ? units.officialName(incident.sectionUnit())
                : joint.stream().map(units::officialName).collect(Collectors.joining("\n"));
    }
}
