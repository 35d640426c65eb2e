package jp.todoke.incident.closing;

/** What hinders closing, in the words of the office, and the track it belongs to. */
public record Hindrance(String track, String sentence) {}
