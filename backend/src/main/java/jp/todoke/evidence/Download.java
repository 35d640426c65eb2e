package jp.todoke.evidence;

import java.nio.file.Path;

/**
 * A file on its way to somebody: the name it is saved under, its type, and where its bytes lie; they are as they were
 * kept.
 */
public record Download(String name, FileType type, Path file) {

    /** The media type of its content. */
    public String mediaType() {
        return type.mediaType();
    }
}
