package jp.todoke.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case: its word in addresses, whether it is still a draft 案, and when and as which bytes it was issued.
 */
public record PaperSummary(
        String paper, boolean draft, String fileName, @Nullable Instant issuedAt, @Nullable String sha256) {}
