package jp.todoke.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG segment by segment. Kept is what a decoder needs for the picture; Exif, XMP, IPTC, comments, further pictures
 * and whatever stands behind the end, such as the film of a moving photograph, are left out.
 */
final class JpegParts {

    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP13 = 0xED;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final String EXIF = "Exif\0\0";
    /** The records of IPTC that name a city, sublocation, province or country. */
    private static final byte[] PLACES = {90, 92, 95, 100, 101};

    private final byte[] arrived;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] jfif = {};
    private PictureDetails details = PictureDetails.NONE;
    private Removed removed = Removed.NOTHING;

    JpegParts(byte[] arrived) {
        this.arrived = arrived;
    }

    Picture picture() {
        var at = marker(0) == START ? 2 : arrived.length;
        while (marker(at) != END) {
            at = part(at);
        }
        if (at + 2 < arrived.length) {
            removed = removed.and(Removed.DETAILS);
        }
        return new Picture(removed == Removed.NOTHING ? arrived : put(), details, removed);
    }

    /** Keeps or drops the part that begins here and gives where the next one begins. */
    private int part(int at) {
        var marker = marker(at);
        if (marker == 0xFF) {
            return at + 1;
        }
        var end = at + 2 + number(at + 2);
        if (marker == COMMENT || marker >= APP0 && marker <= APP15) {
            application(marker, at, end);
            return end;
        }
        end = marker == SCAN ? endOfScan(end) : end;
        kept.write(arrived, at, end - at);
        return end;
    }

    private void application(int marker, int at, int end) {
        var said = Arrays.copyOfRange(arrived, at + 4, end);
        if (marker == APP0 && begins(said, "JFIF\0") && jfif.length == 0) {
            jfif = Arrays.copyOfRange(arrived, at, end);
        } else if (marker == APP2 && begins(said, "ICC_PROFILE\0") || marker == APP14 && begins(said, "Adobe")) {
            kept.write(arrived, at, end - at);
        } else if (marker == APP1 && begins(said, EXIF)) {
            details = PictureDetails.read(Arrays.copyOfRange(said, EXIF.length(), said.length));
            removed = removed.and(details.located() ? Removed.LOCATION : Removed.DETAILS);
        } else {
            removed = removed.and(marker == APP13 && namesPlace(said) ? Removed.LOCATION : Picture.text(said));
        }
    }

    /** Coded pixels end at the next marker that is none of theirs: FF00 is a pixel's, FFD0 to FFD7 count. */
    private int endOfScan(int from) {
        var at = from;
        while (number(at) < 0xFF01 || number(at) >= 0xFFD0 && number(at) <= 0xFFD7 || number(at) == 0xFFFF) {
            at++;
        }
        return at;
    }

    private byte[] put() {
        var picture = new ByteArrayOutputStream(kept.size() + 256);
        picture.writeBytes(new byte[] {(byte) 0xFF, (byte) START});
        picture.writeBytes(jfif);
        var block = details.bytes();
        if (block.length > 0) {
            var length = 2 + EXIF.length() + block.length;
            picture.writeBytes(new byte[] {(byte) 0xFF, (byte) APP1, (byte) (length >> 8), (byte) length});
            picture.writeBytes(EXIF.getBytes(StandardCharsets.US_ASCII));
            picture.writeBytes(block);
        }
        picture.writeBytes(kept.toByteArray());
        picture.writeBytes(new byte[] {(byte) 0xFF, (byte) END});
        return picture.toByteArray();
    }

    private int marker(int at) {
        var marker = number(at);
        if (marker < 0xFF00) {
            throw new IllegalArgumentException("no marker");
        }
        return marker & 0xFF;
    }

    private int number(int at) {
        return (arrived[at] & 0xFF) << 8 | arrived[at + 1] & 0xFF;
    }

    private static boolean begins(byte[] said, String word) {
        return new String(said, 0, Math.min(word.length(), said.length), StandardCharsets.ISO_8859_1).equals(word);
    }

    private static boolean namesPlace(byte[] iptc) {
        for (var at = 0; at + 2 < iptc.length; at++) {
            if (iptc[at] == 0x1C && iptc[at + 1] == 2 && Arrays.binarySearch(PLACES, iptc[at + 2]) >= 0) {
                return true;
            }
        }
        return false;
    }
}
