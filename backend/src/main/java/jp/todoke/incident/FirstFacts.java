package jp.todoke.incident;

import jp.todoke.identity.HeldPost;
import jp.todoke.identity.Role;
import org.springframework.stereotype.Component;

/** The facts that a first report yields: who knew when, how many, the first line of the course of events, who is named. */
@Component
class FirstFacts {

    private final KnowledgeEntries knowledge;
    private final AffectedCounts counts;
    private final CourseOfEvents course;
    private final Participants participants;
    private final Reporters reporters;

    FirstFacts(KnowledgeEntries knowledge, AffectedCounts counts, CourseOfEvents course, Participants participants, Reporters reporters) {
        this.knowledge = knowledge;
        this.counts = counts;
        this.course = course;
        this.participants = participants;
        this.reporters = reporters;
    }

    void record(Incident incident, FirstReport report, HeldPost post) {
        var id = incident.number();
        nameReporter(incident, post);
        knowledge.add(id, new NewKnowledge(reporters.name(), Employer.BODY, incident.knownAt(), report.noticedAt().approx(), null));
        var persons = report.persons();
        if (!persons.unknown()) {
            counts.add(id, new NewCount(incident.reportedAt(), CountUnit.PERSONS, persons.min(), persons.max(), false, "第一報", null));
        }
        var time = EntryTime.at(incident.knownAt());
        course.add(id, new NewEntry(report.noticedAt().approx() ? time.approximately() : time, reporters.name(),
                discovery(report), EntryKind.DISCOVERY, "first-report"));
    }

    /** Staff who report are masked from the first minute; the head of a unit is named by the post alone. */
    private void nameReporter(Incident incident, HeldPost post) {
        if (post.role() == Role.FACILITY_STAFF || post.role() == Role.SECTION_STAFF) {
            participants.addActing(incident.number(), post);
        }
    }

    /** In the reporter's own words; without any, in the codes' words. */
    private static String discovery(FirstReport report) {
        var words = report.what().description();
        return words == null || words.isBlank()
                ? report.what().medium().label() + "の" + report.what().kind().label() + "に気付いた。"
                : words.strip();
    }
}
