package jp.todoke.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What of a picture's Exif data is kept: how it is to be turned and when it was taken. Everything else goes, the
 * position ({@code located} says whether there was one), the thumbnail and the camera's own notes included.
 */
record PictureDetails(int orientation, @Nullable String taken, boolean located) {

    static final PictureDetails NONE = new PictureDetails(1, null, false);

    private static final int ORIENTATION = 0x0112;
    private static final int EXIF = 0x8769;
    private static final int GPS = 0x8825;
    private static final int TAKEN = 0x9003;
    private static final int TAKEN_LENGTH = 20;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int ASCII = 2;
    private static final Pattern TIME = Pattern.compile("\\d{4}:\\d\\d:\\d\\d \\d\\d:\\d\\d:\\d\\d");

    /** Reads a TIFF block, as JPEG and PNG both hold it; one that cannot be read tells nothing. */
    static PictureDetails read(byte[] tiff) {
        try {
            var block = ByteBuffer.wrap(tiff);
            block.order(block.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            var first = block.getInt(4);
            var turned = entry(block, first, ORIENTATION);
            var exif = entry(block, first, EXIF);
            return new PictureDetails(
                    turned < 0 ? 1 : orientation(block.getShort(turned + 8)),
                    exif < 0 ? null : taken(block, block.getInt(exif + 8)),
                    entry(block, first, GPS) >= 0);
        } catch (IndexOutOfBoundsException broken) {
            return NONE;
        }
    }

    /** A TIFF block of what is kept; empty when there is nothing to say. */
    byte[] bytes() {
        if (orientation == 1 && taken == null) {
            return new byte[0];
        }
        var withTime = taken != null;
        var block = ByteBuffer.allocate(8 + 2 + (withTime ? 24 : 12) + 4 + (withTime ? 2 + 12 + 4 + TAKEN_LENGTH : 0));
        block.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) (withTime ? 2 : 1));
        entry(block, ORIENTATION, SHORT, 1).putShort((short) orientation).putShort((short) 0);
        if (taken != null) {
            var exif = 8 + 2 + 24 + 4;
            entry(block, EXIF, LONG, 1).putInt(exif).putInt(0).putShort((short) 1);
            entry(block, TAKEN, ASCII, TAKEN_LENGTH)
                    .putInt(exif + 2 + 12 + 4)
                    .putInt(0)
                    .put(taken.getBytes(StandardCharsets.US_ASCII));
        }
        return block.array();
    }

    private static ByteBuffer entry(ByteBuffer block, int tag, int type, int count) {
        return block.putShort((short) tag).putShort((short) type).putInt(count);
    }

    /** Where the entry of a tag begins, or -1. */
    private static int entry(ByteBuffer block, int directory, int tag) {
        var count = Short.toUnsignedInt(block.getShort(directory));
        for (var at = directory + 2; at < directory + 2 + 12 * count; at += 12) {
            if (Short.toUnsignedInt(block.getShort(at)) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static int orientation(short stored) {
        return stored >= 1 && stored <= 8 ? stored : 1;
    }

    private static @Nullable String taken(ByteBuffer block, int directory) {
        var entry = entry(block, directory, TAKEN);
        if (entry < 0) {
            return null;
        }
        var text = new byte[TAKEN_LENGTH - 1];
        block.get(block.getInt(entry + 8), text);
        var time = new String(text, StandardCharsets.US_ASCII);
        return TIME.matcher(time).matches() ? time : null;
    }
}
