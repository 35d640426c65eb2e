package jp.todoke.evidence;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A file of a case. {@code file} is its name in the store, {@code arrived} the fingerprint of the bytes as they came,
 * {@code kept} that of the bytes as they lie; {@code unit} is where whoever added it works.
 */
record Attachment(
        long id,
        int number,
        AttachmentKind kind,
        String name,
        @Nullable CaseText description,
        FileType type,
        String file,
        Fingerprint kept,
        Fingerprint arrived,
        Removed removed,
        String unit,
        ActedBy by,
        Instant addedAt,
        AttachmentView.@Nullable AttachmentWithdrawal withdrawal,
        AttachmentView.@Nullable AttachmentCheck lastCheck) {}
