package jp.todoke.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A picture without what the camera wrote into it; its pixels are those that arrived, bit for bit. */
record Picture(byte[] bytes, PictureDetails details, Removed removed) {

    private static final Pattern PLACE = Pattern.compile("GPS|Location|:City|:Country|:State");

    /** Takes a picture apart. Throws {@link jp.todoke.shared.InvalidInput} for one that ends too early or is none. */
    static Picture of(FileType type, byte[] arrived) {
        try {
            return type == FileType.JPEG ? new JpegParts(arrived).picture() : new PngParts(arrived).picture();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException broken) {
            throw FileTypes.refused("file-broken");
        }
    }

    /** What goes with a text about the picture that tells, or may tell, of a place. */
    static Removed text(byte[] said) {
        return PLACE.matcher(new String(said, StandardCharsets.ISO_8859_1)).find() ? Removed.LOCATION : Removed.DETAILS;
    }
}
