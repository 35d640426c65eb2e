package jp.todoke.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting in the list; {@code items}: how many stand on its agenda. */
public record MeetingSummary(
        long id,
        int term,
        int number,
        String name,
        Meeting.Status status,
        LocalDate day,
        LocalTime begins,
        String place,
        int items) {}
