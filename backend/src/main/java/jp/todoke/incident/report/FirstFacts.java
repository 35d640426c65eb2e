package jp.todoke.incident.report;

import java.util.List;
import jp.todoke.calendar.OfficialTime;
import jp.todoke.calendar.ToldTime;
import jp.todoke.identity.CaseStaff;
import jp.todoke.incident.Employer;
import jp.todoke.incident.Happened;
import jp.todoke.incident.Incident;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.course.EntryKind;
import jp.todoke.incident.course.NewEntry;
import jp.todoke.incident.duty.KnowledgeEntries;
import jp.todoke.incident.duty.NewKnowledge;
import jp.todoke.incident.extent.AffectedCounts;
import jp.todoke.incident.extent.CountUnit;
import jp.todoke.incident.extent.NewCount;
import jp.todoke.incident.people.NameNeighbours;
import jp.todoke.incident.people.NameOfPerson;
import jp.todoke.incident.people.NewParticipant;
import jp.todoke.incident.people.ParticipantKinds;
import jp.todoke.incident.people.Participants;
import org.springframework.stereotype.Component;

/**
 * The facts that a first report yields: who knew when, how many, the first line of the course of events, who is named.
 */
@Component
class FirstFacts {

    private static final String NOT_TOLD = "（気付いた日時は分からない）";

    private final KnowledgeEntries knowledge;
    private final AffectedCounts counts;
    private final CourseOfEvents course;
    private final Participants participants;
    private final ParticipantKinds kinds;
    private final CaseStaff staff;

    FirstFacts(
            KnowledgeEntries knowledge,
            AffectedCounts counts,
            CourseOfEvents course,
            Participants participants,
            ParticipantKinds kinds,
            CaseStaff staff) {
        this.knowledge = knowledge;
        this.counts = counts;
        this.course = course;
        this.participants = participants;
        this.kinds = kinds;
        this.staff = staff;
    }

    void record(Incident incident, FirstReport report, Reporter by, List<NewKnowledge> known) {
        var id = incident.number();
        nameReporter(incident, by);
        known.forEach(entry -> knowledge.add(id, entry));
        var persons = report.persons();
        if (!persons.unknown()) {
            counts.add(
                    id,
                    new NewCount(
                            incident.reportedAt(),
                            null,
                            CountUnit.PERSONS,
                            persons.min(),
                            persons.max(),
                            false,
                            false,
                            "第一報",
                            null,
                            List.of()));
        }
        course.add(
                id,
                new NewEntry(
                        noticed(report, by, incident),
                        by.name(),
                        discovery(report),
                        EntryKind.DISCOVERY,
                        "first-report"));
    }

    /** As it was told; where nobody knows, no more than that it was not after the day on which it was reported. */
    private static ToldTime noticed(FirstReport report, Reporter by, Incident incident) {
        var told = report.noticedAt().told();
        return told == null
                ? ToldTime.noLaterThan(OfficialTime.dayOf(FirstKnowledge.toldBy(by, incident.reportedAt())))
                : told;
    }

    private void nameReporter(Incident incident, Reporter by) {
        if (by.masked() && NameOfPerson.fault(by.name(), staff.officeWords()).isEmpty()) {
            if (by.employer() == Employer.OUTSIDE) {
                participants.addOutsider(
                        incident.number(), new NewParticipant(by.name(), by.postName(), by.unitCode()));
                return;
            }
            participants.add(
                    incident.number(),
                    new NewParticipant(by.name(), kind(incident, by.postName()), by.unitCode()),
                    by.account());
        }
    }

    /** What was said on the telephone is kept as the kind where it tells somebody's work. */
    private String kind(Incident incident, String post) {
        return NameNeighbours.isRole(post) || kinds.of(incident.number()).contains(post)
                ? post
                : ParticipantKinds.STAFF;
    }

    /** In the reporter's own words; without any, in the codes' words; and that nobody knows when, where that is so. */
    private static String discovery(FirstReport report) {
        var words = report.what().description();
        var told = words == null || words.isBlank()
                ? new Happened(
                                        report.what().kind(),
                                        report.what().kindWords(),
                                        List.of(report.what().medium()))
                                .briefly()
                        + "に気付いた。"
                : words.strip();
        return report.noticedAt().told() == null ? told + NOT_TOLD : told;
    }
}
