package jp.todoke.mail;

import java.time.Instant;
import java.util.List;
import jp.todoke.identity.organisation.DutyTelephone;
import org.jspecify.annotations.Nullable;

/** A mail of a case that did not arrive: what it was about, at which post, and whom to telephone instead. */
public record CallInsteadOfMail(
        String subject,
        @Nullable String post,
        @Nullable String phone,
        boolean dead,
        Instant createdAt,
        List<DutyTelephone> otherwise) {}
