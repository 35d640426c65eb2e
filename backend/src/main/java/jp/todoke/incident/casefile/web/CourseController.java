package jp.todoke.incident.casefile.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import jp.todoke.identity.ReadableWriters;
import jp.todoke.incident.casefile.CaseRecords;
import jp.todoke.incident.course.CourseEntry;
import jp.todoke.incident.course.CourseOfEvents;
import jp.todoke.incident.people.CourseActors;
import jp.todoke.shared.CaseText;
import jp.todoke.shared.IncidentId;
import jp.todoke.shared.StrippedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 経緯: the course of events, its lines and their corrections. */
@RestController
@RequestMapping("/api/incidents/{number}/course-of-events")
class CourseController {

    private final CourseOfEvents course;
    private final CourseActors actors;
    private final CaseRecords records;
    private final ReadableWriters writers;

    CourseController(CourseOfEvents course, CourseActors actors, CaseRecords records, ReadableWriters writers) {
        this.course = course;
        this.actors = actors;
        this.records = records;
        this.writers = writers;
    }

    @GetMapping
    List<CourseEntry> readCourseOfEvents(@PathVariable IncidentId number) {
        return readable(number);
    }

    /** Of a party's reading only what it told itself. */
    private List<CourseEntry> readable(IncidentId number) {
        var readable = writers.of(number);
        return course.of(number).stream()
                .filter(line -> line.recordedBy().account() == null
                        || readable.test(line.recordedBy().account()))
                .toList();
    }

    @GetMapping("/actors")
    List<CaseText> readCourseActors(@PathVariable IncidentId number) {
        return actors.of(number);
    }

    /** The same key of the same person again adds nothing. */
    @PostMapping
    List<CourseEntry> addCourseEntry(
            @PathVariable IncidentId number,
            @Valid @RequestBody CourseEntryRequest entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key) {
        records.addEntry(number, entry.entry(), key == null ? UUID.randomUUID() : key);
        return course.of(number);
    }

    @PostMapping("/{entry}/correction")
    List<CourseEntry> correctCourseEntry(
            @PathVariable IncidentId number,
            @PathVariable long entry,
            @Valid @RequestBody CourseEntryRequest correction) {
        records.correctEntry(number, entry, correction.entry(), StrippedText.of(correction.reason()));
        return course.of(number);
    }

    /** Takes back what one has just typed oneself. */
    @PostMapping("/{entry}/withdrawal")
    List<CourseEntry> withdrawCourseEntry(@PathVariable IncidentId number, @PathVariable long entry) {
        records.withdrawEntry(number, entry);
        return course.of(number);
    }
}
