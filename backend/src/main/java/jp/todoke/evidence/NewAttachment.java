package jp.todoke.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of a file that is sent; {@code key} is the press of the button, the same one when it is sent again. */
public record NewAttachment(AttachmentKind kind, String name, @Nullable String description, UUID key) {

    /** The file's name as the sender has it; what cannot be written down is left out. */
    public NewAttachment {
        name = FileNames.clean(name, kind.label());
        description = description == null || description.isBlank() ? null : description.strip();
    }
}
