package jp.todoke.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * A JPEG segment by segment. Kept is what a decoder needs for the picture; Exif, XMP, IPTC, comments, further pictures
 * and whatever stands behind the end, such as the film of a moving photograph, are left out. As every viewer does,
 * bytes between segments are passed over, and a picture that has begun ends where its bytes end; it gets the end mark
 * it lacks.
 */
final class JpegParts {

    private static final int FIRST_COUNT = 0xD0;
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
    private static final int LONGEST_PART = 64 * 1024;
    private static final String EXIF = "Exif\0\0";
    /** Tables, further scans, intervals and comments. */
    private static final String BETWEEN_SCANS = "\u00C4\u00CC\u00DA\u00DB\u00DC\u00DD\u00FE";
    /** Words of makers' trailers, of films and of what tells of a place; no pixels read so by chance. */
    private static final Pattern TRAILER = Pattern.compile(
            "MotionPhoto_Data|Image_UTC_Data|[\\x00-\\xFF]{4}ftyp(?:mp4|isom|heic|qt )|Exif\\x00\\x00|http://ns\\.adobe\\.com|<\\?xpacket|SEFH[\\x00-\\xFF]{0,4096}SEFT$");
    /** The records of IPTC that name a city, sublocation, province or country. */
    private static final byte[] PLACES = {90, 92, 95, 100, 101};

    private final byte[] arrived;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private byte[] jfif = {};
    private PictureDetails details = PictureDetails.NONE;
    private RemovedDetails removed = RemovedDetails.NOTHING;
    private boolean begun;
    private boolean mended;
    /** What follows is none of the picture. */
    private boolean over;

    JpegParts(byte[] arrived) {
        this.arrived = arrived;
    }

    Picture picture() {
        if (number(0) != (0xFF00 | START)) {
            throw new IllegalArgumentException("no JPEG");
        }
        var at = nextMarker(2);
        while (!over && at < arrived.length && !ends(marker(at))) {
            at = nextMarker(part(at));
        }
        if (!begun) {
            throw new IllegalArgumentException("no picture");
        }
        var ended = !over && at < arrived.length && marker(at) == END;
        if (!over && at + 2 < arrived.length) {
            removed = removed.and(behind(at + 2));
        }
        mended |= !ended;
        return new Picture(removed == RemovedDetails.NOTHING && !mended ? arrived : put(), details, removed, mended);
    }

    /** The end mark; once pixels were read also a mark that no picture has there, as that of a next picture. */
    private boolean ends(int marker) {
        return marker == END
                || begun && !alone(marker) && BETWEEN_SCANS.indexOf(marker) < 0 && !(marker >= APP0 && marker <= APP15)
                || begun && marker == START;
    }

    /** Where the next marker stands from here on; the end of the bytes where none is left. */
    private int nextMarker(int from) {
        var at = from;
        while (at < arrived.length - 1 && !(value(at) == 0xFF && value(at + 1) != 0 && value(at + 1) != 0xFF)) {
            mended |= value(at) != 0xFF;
            at++;
        }
        return at < arrived.length - 1 ? at : arrived.length;
    }

    /** Keeps or drops the part that begins here and gives where it ends. */
    private int part(int at) {
        var marker = marker(at);
        if (alone(marker)) {
            mended = true;
            return at + 2;
        }
        var end = at + 3 < arrived.length ? at + 2 + number(at + 2) : arrived.length + 1;
        if (end > arrived.length || end < at + 4) {
            if (!begun) {
                throw new IllegalArgumentException("ends too early");
            }
            return arrived.length;
        }
        if (marker == COMMENT || marker >= APP0 && marker <= APP15) {
            application(marker, at, end);
            return end;
        }
        begun |= marker == SCAN;
        end = marker == SCAN ? endOfScan(end) : end;
        kept.write(arrived, at, end - at);
        return end;
    }

    /** Markers that stand without a length: counts of a scan, a second start, a mark of old machines. */
    private static boolean alone(int marker) {
        return marker >= FIRST_COUNT && marker <= START || marker == 1;
    }

    private void application(int marker, int at, int end) {
        var said = Arrays.copyOfRange(arrived, at + 4, end);
        if (marker == APP0 && begins(said, "JFIF\0") && jfif.length == 0) {
            jfif = Arrays.copyOfRange(arrived, at, end);
        } else if (marker == APP2 && begins(said, "ICC_PROFILE\0") || marker == APP14 && begins(said, "Adobe")) {
            kept.write(arrived, at, end - at);
        } else if (marker == APP1 && begins(said, EXIF)) {
            details = PictureDetails.read(Arrays.copyOfRange(said, EXIF.length(), said.length));
            removed = removed.and(details.located() ? RemovedDetails.LOCATION : RemovedDetails.DETAILS);
        } else {
            removed = removed.and(marker == APP13 && namesPlace(said) ? RemovedDetails.LOCATION : Picture.text(said));
        }
    }

    /**
     * Coded pixels end at the next marker that is none of theirs: FF00 is a pixel's, FFD0 to FFD7 count. Where no end
     * mark parts them from what a maker wrote behind them, that is known by its words.
     */
    private int endOfScan(int from) {
        var at = from;
        while (at < arrived.length - 1
                && (number(at) < 0xFF01 || number(at) >= 0xFFD0 && number(at) <= 0xFFD7 || number(at) == 0xFFFF)) {
            at++;
        }
        var end = at < arrived.length - 1 ? at : arrived.length;
        if (end < arrived.length && marker(end) == END) {
            return end;
        }
        var trailer = TRAILER.matcher(new String(arrived, from, arrived.length - from, StandardCharsets.ISO_8859_1));
        if (!trailer.find() || from + trailer.start() >= end) {
            return end;
        }
        over = true;
        removed = removed.and(behind(from + trailer.start()));
        return from + trailer.start();
    }

    /** What hangs behind the picture may be another one with its own place, or a film with words about it. */
    private RemovedDetails behind(int end) {
        var said = Arrays.copyOfRange(arrived, end, arrived.length);
        var words = new String(said, StandardCharsets.ISO_8859_1);
        for (var at = words.indexOf(EXIF); at >= 0; at = words.indexOf(EXIF, at + 1)) {
            var block = Arrays.copyOfRange(said, at + EXIF.length(), Math.min(said.length, at + LONGEST_PART));
            if (PictureDetails.read(block).located()) {
                return RemovedDetails.LOCATION;
            }
        }
        return Picture.text(said);
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
        return value(at + 1);
    }

    private int number(int at) {
        return value(at) << 8 | value(at + 1);
    }

    private int value(int at) {
        return arrived[at] & 0xFF;
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
