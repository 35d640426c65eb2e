package jp.todoke.evidence;

import java.time.Instant;
import jp.todoke.identity.ActedBy;
import jp.todoke.identity.Actor;
import jp.todoke.identity.organisation.Role;
import jp.todoke.shared.CaseText;
import org.jspecify.annotations.Nullable;

/**
 * A file as its reader may know it; {@code id} is its number in the case. Its own name may name somebody, so outside
 * the unit that added it {@code name} is made of kind and number ({@code nameHidden}). {@code sha256} is of the bytes
 * kept, {@code arrivedSha256} of those that came.
 */
public record AttachmentView(
        long id,
        String name,
        boolean nameHidden,
        AttachmentKind kind,
        String mediaType,
        long size,
        String sha256,
        String arrivedSha256,
        RemovedDetails removed,
        boolean picture,
        @Nullable CaseText description,
        ActedBy addedBy,
        Instant addedAt,
        @Nullable AttachmentWithdrawal withdrawal,
        @Nullable AttachmentCheck lastCheck,
        boolean mayRead,
        boolean mayWithdraw) {

    /** That it no longer counts. */
    public record AttachmentWithdrawal(CaseText reason, ActedBy by, Instant at) {}

    /** What was found when somebody last looked. */
    public record AttachmentCheck(CheckOutcome outcome, ActedBy by, Instant at) {}

    static AttachmentView of(Attachment file, Actor reader) {
        var hidden = nameHidden(file, reader);
        return new AttachmentView(
                file.number(),
                name(file, reader),
                hidden,
                file.kind(),
                file.type().mediaType(),
                file.kept().size(),
                file.kept().sha256(),
                file.arrived().sha256(),
                file.removed(),
                file.type().picture(),
                file.description(),
                file.by(),
                file.addedAt(),
                file.withdrawal(),
                file.lastCheck(),
                mayRead(file, reader),
                mayWithdraw(file, reader));
    }

    /** The name under which the reader sees and saves it; it always ends as its content does. */
    static String name(Attachment file, Actor reader) {
        return file.type().ending(nameHidden(file, reader) ? file.kind().label() + file.number() : file.name());
    }

    /** What was withdrawn may hold what it should not: only those who keep and examine the records still open it. */
    static boolean mayRead(Attachment file, Actor reader) {
        return file.withdrawal() == null || reader.has(Role.SECRETARIAT) || reader.has(Role.AUDITOR);
    }

    static boolean mayWithdraw(Attachment file, Actor reader) {
        return file.withdrawal() == null
                && (file.by().account() == reader.accountId()
                        || reader.has(Role.FACILITY_HEAD)
                        || reader.has(Role.SECTION_STAFF)
                        || reader.has(Role.DEPARTMENT_DIRECTOR)
                        || reader.has(Role.SECRETARIAT));
    }

    private static boolean nameHidden(Attachment file, Actor reader) {
        return reader.posts().stream().noneMatch(held -> held.unitCode().equals(file.unit()));
    }
}
