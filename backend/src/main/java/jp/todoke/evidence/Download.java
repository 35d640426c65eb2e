package jp.todoke.evidence;

/** A file on its way to somebody: the name it is saved under, its type, its bytes. */
public record Download(String name, FileType type, byte[] bytes) {

    /** The media type of its content. */
    public String mediaType() {
        return type.mediaType();
    }
}
