package jp.todoke.incident.report;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.todoke.audit.FirstLooks;
import jp.todoke.calendar.OfficeCalendar;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.clock.ClockView;
import jp.todoke.clock.Clocks;
import jp.todoke.clock.counting.ClockKey;
import jp.todoke.identity.organisation.DutyTelephone;
import jp.todoke.identity.organisation.DutyTelephones;
import jp.todoke.identity.organisation.LinePlace;
import jp.todoke.identity.organisation.Lines;
import jp.todoke.identity.organisation.Posts;
import jp.todoke.identity.organisation.Units;
import jp.todoke.incident.Incident;
import jp.todoke.incident.IncidentKind;
import jp.todoke.incident.MediumKind;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Composes what the reporter is told; asked again it tells the same. */
@Component
class Receipts {

    private final FirstReports reports;
    private final Posts posts;
    private final DutyTelephones telephones;
    private final Clocks clocks;
    private final FirstLooks looks;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final MessageSource messages;
    private final Lines lines;
    private final Units units;

    Receipts(
            FirstReports reports,
            Posts posts,
            DutyTelephones telephones,
            Clocks clocks,
            FirstLooks looks,
            OfficeCalendar calendar,
            Clock clock,
            MessageSource messages,
            Lines lines,
            Units units) {
        this.reports = reports;
        this.posts = posts;
        this.telephones = telephones;
        this.clocks = clocks;
        this.looks = looks;
        this.calendar = calendar;
        this.clock = clock;
        this.messages = messages;
        this.lines = lines;
        this.units = units;
    }

    IncidentReceipt of(Incident incident) {
        var id = incident.number();
        var headReport = incident.units().stream()
                .flatMap(part -> clocks.find(id, part, ClockKey.HEAD_REPORT).stream())
                .min(Comparator.comparing(ClockView::limit));
        return new IncidentReceipt(
                id,
                Incident.label(id),
                knows(incident),
                telephones(incident),
                next(incident),
                headReport.map(ClockView::limit).orElse(null),
                headReport.map(ClockView::id).orElse(null));
    }

    /** Those that answer at this hour, the own house first; all of the list where none is meant for it. */
    private List<DutyTelephone> telephones(Incident incident) {
        var all = telephones.of(incident.originUnit());
        var night = !calendar.inOfficeHours(clock.instant());
        var now = all.stream().filter(telephone -> telephone.night() == night).toList();
        return now.isEmpty() ? all : now;
    }

    /** The head of the unit and the deputies. */
    private List<IncidentReceipt.Informed> knows(Incident incident) {
        var opened = looks.at(incident.number());
        var post = lines.post(LinePlace.HEAD, incident.originUnit());
        return posts.holdersOf(post.id(), OfficialTime.dayOf(incident.reportedAt())).stream()
                .map(holder -> new IncidentReceipt.Informed(
                        holder.title(), holder.displayName(), holder.mail() != null, opened.get(holder.accountId())))
                .toList();
    }

    /** Whom to tell aloud: each kind of unit has a word of its own for whoever answers for it. */
    private String tellWhom(Incident incident) {
        return switch (units.get(incident.originUnit()).kind()) {
            case FACILITY -> "tell-head";
            case CONTRACTOR -> "tell-section";
            default -> "tell-chief";
        };
    }

    private static String getBack(Incident incident) {
        return switch (incident.kind()) {
            case MISSENT_EMAIL -> "recall";
            case MISDELIVERED_POST, MISISSUED, DISCLOSURE_ERROR -> mailed(incident, "recover");
            case MISPUBLICATION -> "take-down";
            case UNAUTHORIZED_ACCESS, RANSOMWARE -> "unplug";
            case UNAUTHORIZED_VIEW, TAMPERING -> "keep-log";
            case WRONG_ENTRY -> "stop-using";
            default -> mailed(incident, "search");
        };
    }

    /** A mail is asked back whatever was said to have happened to it. */
    private static String mailed(Incident incident, String otherwise) {
        return incident.medium() == MediumKind.EMAIL ? "recall" : otherwise;
    }

    private List<String> next(Incident incident) {
        return Stream.of(
                        reports.of(incident.number()).circumstances().dangerous() ? "emergency" : null,
                        tellWhom(incident),
                        "touch-nothing",
                        getBack(incident),
                        incident.kind() == IncidentKind.THEFT ? "police" : null,
                        "add-later")
                .filter(Objects::nonNull)
                .map(code -> messages.getMessage("next." + code, null, Locale.JAPANESE))
                .toList();
    }
}
