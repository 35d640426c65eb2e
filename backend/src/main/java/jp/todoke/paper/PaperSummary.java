package jp.todoke.paper;

import java.time.Instant;
import jp.todoke.council.PaperReplacement;
import org.jspecify.annotations.Nullable;

/**
 * A paper of a case: its word in addresses, whether it is still a draft 案, when and as which bytes it was issued, which
 * edition 版 of its report it is, and why another one took its place 差替え.
 *
 * @param replaceable it is issued and its meeting is not held yet, so that another one may take its place
 * @param told the council has heard of it, so that only a follow-up note is left
 */
public record PaperSummary(
        String paper,
        boolean draft,
        String fileName,
        @Nullable Instant issuedAt,
        @Nullable String sha256,
        int edition,
        @Nullable PaperReplacement replaced,
        boolean replaceable,
        boolean told) {}
