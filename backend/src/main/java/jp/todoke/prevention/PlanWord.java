package jp.todoke.prevention;

import org.jspecify.annotations.Nullable;

/** What one post said of a plan: the chief, or that of a joint section. */
record PlanWord(@Nullable String section, PlanDecision decision) {}
