package jp.todoke.council;

import java.time.Instant;

/** By when the paper of a meeting is due. */
public record PaperLimit(Instant limit) {}
