package jp.todoke.incident.confidentiality;

import org.jspecify.annotations.Nullable;

/**
 * 取扱者: who knows of a confidential case.
 *
 * @param account the one person at the post; null for whoever holds it, successors among them
 */
public record Handler(long post, @Nullable Long account) {}
