package jp.todoke.found;

import java.time.Instant;

/**
 * Something that was told outside.
 *
 * @param group what a later statement of the same group mends: the publications, the reports of one duty, the contacts
 * @param at what was known until then, it could say
 */
record Statement(String name, ToldKind kind, String group, String words, Instant at) {}
