package jp.todoke.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG chunk by chunk. Kept is what a decoder needs for the picture; texts, Exif and whatever stands behind the end
 * are left out. A picture whose last chunk is missing gets one.
 */
final class PngParts {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final Set<String> PICTURE = Set.of(
            "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "cICP", "bKGD", "pHYs", "acTL", "fcTL", "fdAT",
            "IDAT", "IEND");
    /** Length, type and check sum around each chunk. */
    private static final int AROUND = 12;

    private final ByteBuffer arrived;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private PictureDetails details = PictureDetails.NONE;
    private RemovedDetails removed = RemovedDetails.NOTHING;
    private boolean begun;

    PngParts(byte[] arrived) {
        this.arrived = ByteBuffer.wrap(arrived);
    }

    Picture picture() {
        if (!Arrays.equals(read(0, SIGNATURE.length), SIGNATURE)
                || !type(SIGNATURE.length).equals("IHDR")) {
            throw new IllegalArgumentException("no PNG");
        }
        var head = read(SIGNATURE.length, length(SIGNATURE.length));
        var at = SIGNATURE.length + head.length;
        var ended = false;
        while (!ended && complete(at)) {
            ended = type(at).equals("IEND");
            part(at);
            at += length(at);
        }
        if (!ended && !begun) {
            throw new IllegalArgumentException("ends too early");
        }
        if (!ended) {
            kept.writeBytes(chunk("IEND", new byte[0]));
        }
        if (ended && at < arrived.limit()) {
            removed = removed.and(RemovedDetails.DETAILS);
        }
        return new Picture(
                removed == RemovedDetails.NOTHING && ended ? arrived.array() : put(head), details, removed, !ended);
    }

    private void part(int at) {
        var type = type(at);
        var said = Arrays.copyOfRange(read(at, length(at)), 8, length(at) - 4);
        begun |= type.equals("IDAT");
        if (PICTURE.contains(type)) {
            kept.writeBytes(read(at, length(at)));
        } else if (type.equals("eXIf")) {
            details = PictureDetails.read(said);
            removed = removed.and(details.located() ? RemovedDetails.LOCATION : RemovedDetails.DETAILS);
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
            picture.writeBytes(chunk("eXIf", block));
        }
        picture.writeBytes(kept.toByteArray());
        return picture.toByteArray();
    }

    private static byte[] chunk(String name, byte[] said) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(said);
        return ByteBuffer.allocate(AROUND + said.length)
                .putInt(said.length)
                .put(type)
                .put(said)
                .putInt((int) sum.getValue())
                .array();
    }

    /** A part that is cut off is left out, so is whatever comes after it. */
    private boolean complete(int at) {
        return at <= arrived.limit() - AROUND
                && arrived.getInt(at) >= 0
                && arrived.getInt(at) <= arrived.limit() - at - AROUND;
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
