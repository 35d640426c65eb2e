package jp.todoke.incident.course;

import jp.todoke.calendar.ToldTime;
import org.jspecify.annotations.Nullable;

/**
 * A fact for the course of events: when, who (a post, or a name that is masked outside its unit), what, of which kind,
 * and from where it comes ({@code source}: the track's name, or {@code manual}).
 */
public record NewEntry(ToldTime time, @Nullable String actor, String what, EntryKind kind, String source) {}
