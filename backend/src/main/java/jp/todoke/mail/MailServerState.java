package jp.todoke.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the mail server takes mails: {@code fault} says why not and {@code awaySince} since when, both null while it
 * does.
 */
public record MailServerState(@Nullable MailFault fault, @Nullable Instant awaySince, int waiting) {}
