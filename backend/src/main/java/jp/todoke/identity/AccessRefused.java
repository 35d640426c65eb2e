package jp.todoke.identity;

import jp.todoke.shared.DomainEvent;
import jp.todoke.shared.IncidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for what this person may not do; {@code detail} is the operation or, before one was found, the code of
 * the refusal.
 */
public record AccessRefused(@Nullable IncidentId incident, String detail) implements DomainEvent {}
