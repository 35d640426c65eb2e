package jp.todoke.evidence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A picture without what the camera wrote into it; its pixels are those that arrived, bit for bit. {@code mended}: it
 * lacked its end, or held bytes that belong to no part of it, as every viewer passes over.
 */
record Picture(byte[] bytes, PictureDetails details, RemovedDetails removed, boolean mended) {

    private static final Pattern PLACE = Pattern.compile("GPS|Location|:City|:Country|:State");

    /** Takes a picture apart. Throws {@link jp.todoke.shared.InvalidInput} for one that nobody can look at. */
    static Picture of(FileType type, byte[] arrived) {
        try {
            var picture = type == FileType.JPEG ? new JpegParts(arrived).picture() : new PngParts(arrived).picture();
            if (picture.mended() && !Previews.paintable(type, picture.bytes())) {
                throw FileTypes.refused("file-broken");
            }
            return picture;
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | IllegalArgumentException broken) {
            throw FileTypes.refused("file-broken");
        }
    }

    /** What goes with a text about the picture that tells, or may tell, of a place. */
    static RemovedDetails text(byte[] said) {
        return PLACE.matcher(new String(said, StandardCharsets.ISO_8859_1)).find()
                ? RemovedDetails.LOCATION
                : RemovedDetails.DETAILS;
    }
}
