package jp.todoke.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG chunk by chunk. Kept is what a decoder needs for the picture; texts, Exif and whatever stands behind the end are left out. */
final class PngParts {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> PICTURE = Set.of("PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "bKGD", "pHYs",
            "acTL", "fcTL", "fdAT", "IDAT", "IEND");
    /** Length, type and check sum around each chunk. */
    private static final int AROUND = 12;

    private final ByteBuffer arrived;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private PictureDetails details = PictureDetails.NONE;
    private Removed removed = Removed.NOTHING;

    PngParts(byte[] arrived) {
        this.arrived = ByteBuffer.wrap(arrived);
    }

    Picture picture() {
        if (!Arrays.equals(read(0, SIGNATURE.length), SIGNATURE) || !type(SIGNATURE.length).equals("IHDR")) {
            throw new IllegalArgumentException("no PNG");
        }
        var head = read(SIGNATURE.length, length(SIGNATURE.length));
        var at = SIGNATURE.length + head.length;
        for (var ended = false; !ended; at += length(at)) {
            ended = type(at).equals("IEND");
            part(at);
        }
        if (at < arrived.limit()) {
            removed = removed.and(Removed.DETAILS);
        }
        return new Picture(removed == Removed.NOTHING ? arrived.array() : put(head), details, removed);
    }

    private void part(int at) {
        var type = type(at);
        var said = Arrays.copyOfRange(read(at, length(at)), 8, length(at) - 4);
        if (PICTURE.contains(type)) {
            kept.writeBytes(read(at, length(at)));
        } else if (type.equals("eXIf")) {
            details = PictureDetails.read(said);
            removed = removed.and(details.located() ? Removed.LOCATION : Removed.DETAILS);
        } else {
            removed = removed.and(Picture.text(said));
        }
    }

    private byte[] put(byte[] head) {
        var picture = new ByteArrayOutputStream(kept.size() + 256);
        picture.writeBytes(SIGNATURE);
        picture.writeBytes(head);
        var block = details.bytes();
        if (block.length > 0) {
            picture.writeBytes(chunk(block));
        }
        picture.writeBytes(kept.toByteArray());
        return picture.toByteArray();
    }

    private static byte[] chunk(byte[] exif) {
        var type = "eXIf".getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(exif);
        return ByteBuffer.allocate(AROUND + exif.length).putInt(exif.length).put(type).put(exif).putInt((int) sum.getValue()).array();
    }

    private int length(int at) {
        var said = arrived.getInt(at);
        if (said < 0 || said > arrived.limit() - at - AROUND) {
            throw new IllegalArgumentException("ends too early");
        }
        return AROUND + said;
    }

    private String type(int at) {
        return new String(read(at + 4, 4), StandardCharsets.ISO_8859_1);
    }

    private byte[] read(int at, int length) {
        var part = new byte[length];
        arrived.get(at, part);
        return part;
    }
}
