package jp.todoke.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import jp.todoke.shared.InvalidInput;
import org.apache.commons.imaging.Imaging;
import org.apache.commons.imaging.formats.jpeg.JpegImageMetadata;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {

    @TempDir
    Path folder;

    @Test
    void aPhotographKeepsItsPixelsAndLosesItsPlace() throws IOException {
        var arrived = Samples.photographWithPlace();
        assertThat(((JpegImageMetadata) Imaging.getMetadata(arrived)).getExif().getGpsInfo())
                .as("there is a place to lose")
                .isNotNull();
        assertThat(Imaging.getXmpXml(arrived)).contains("GPSLatitude");

        var picture = Picture.of(FileType.JPEG, arrived);

        var kept = (JpegImageMetadata) Imaging.getMetadata(picture.bytes());
        assertThat(kept.getExif().getGpsInfo()).isNull();
        assertThat(Imaging.getXmpXml(picture.bytes())).isNull();
        assertThat(kept.findExifValue(TiffTagConstants.TIFF_TAG_MAKE)).isNull();
        assertThat(kept.findExifValue(TiffTagConstants.TIFF_TAG_ORIENTATION).getIntValue())
                .isEqualTo(6);
        assertThat(kept.findExifValue(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL)
                        .getStringValue())
                .isEqualTo("2012:12:25 16:40:00");
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(arrived));
        assertThat(picture.removed()).isEqualTo(RemovedDetails.LOCATION);
    }

    @Test
    void aPngKeepsItsPixelsAndLosesItsPlace() throws IOException {
        var arrived = Samples.pngWithPlace();

        var picture = Picture.of(FileType.PNG, arrived);

        assertThat(new String(picture.bytes(), "ISO-8859-1"))
                .contains("eXIf")
                .doesNotContain("Midorino")
                .doesNotContain("tEXt");
        assertThat(picture.details()).isEqualTo(new PictureDetails(6, "2012:12:25 16:40:00", true));
        assertThat(Picture.of(FileType.PNG, picture.bytes()).details())
                .isEqualTo(new PictureDetails(6, "2012:12:25 16:40:00", false));
        assertThat(pixels(picture.bytes())).isEqualTo(pixels(arrived));
        assertThat(picture.removed()).isEqualTo(RemovedDetails.LOCATION);
    }

    @Test
    void aPictureThatSaysNothingAboutItselfStaysAsItCame() throws IOException {
        assertThat(Picture.of(FileType.JPEG, Samples.jpeg()).bytes()).isEqualTo(Samples.jpeg());
        assertThat(Picture.of(FileType.PNG, Samples.png()).bytes()).isEqualTo(Samples.png());
        assertThat(Picture.of(FileType.PNG, Samples.png()).removed()).isEqualTo(RemovedDetails.NOTHING);
    }

    /** A moving photograph has its film behind the picture, and the film has the place. */
    @Test
    void whatHangsBehindAPictureIsCutOff() throws IOException {
        for (var type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            var arrived = new ByteArrayOutputStream();
            arrived.write(type == FileType.JPEG ? Samples.jpeg() : Samples.png());
            arrived.write(Samples.zip(java.util.Map.of("film.mp4", "+35.68+139.76/")));

            var picture = Picture.of(type, arrived.toByteArray());

            assertThat(picture.bytes()).isEqualTo(type == FileType.JPEG ? Samples.jpeg() : Samples.png());
            assertThat(picture.removed()).isEqualTo(RemovedDetails.DETAILS);
        }
    }

    /** A telephone whose battery ran out: every viewer shows what is there. */
    @Test
    void aPhotographWithoutItsEndMarkIsKeptWithOne() throws IOException {
        var arrived = Files.readAllBytes(Path.of("src/test/resources/evidence/photo-without-end-mark.jpg"));

        var picture = Picture.of(FileType.JPEG, arrived);

        assertThat(picture.mended()).isTrue();
        assertThat(picture.bytes()).endsWith(0xFF, 0xD9).hasSize(arrived.length + 2);
        assertThat(pixels(picture.bytes())).isNotEmpty();
        assertThat(Picture.of(FileType.JPEG, picture.bytes()).mended()).isFalse();
    }

    /**
     * {@code FFD9} may be missing, cut in half, or stand behind padding; makers also write bytes between the segments.
     */
    @Test
    void whatEveryViewerPassesOverIsPassedOver() throws IOException {
        var whole = Samples.jpeg();
        var withoutEnd = Arrays.copyOf(whole, whole.length - 2);
        var variants = List.of(
                Arrays.copyOf(whole, whole.length - 1),
                joined(withoutEnd, new byte[64]),
                joined(withoutEnd, new byte[64], new byte[] {(byte) 0xFF, (byte) 0xD9}),
                joined(withoutEnd, Samples.text("\0\0\0\0Image_UTC_Data GPS 35.68 139.76 SEFH SEFT")),
                joined(withoutEnd, Samples.photographWithPlace()),
                joined(whole, Samples.photographWithPlace()),
                joined(Arrays.copyOf(whole, 2), new byte[] {0, 0, 0}, Arrays.copyOfRange(whole, 2, whole.length)),
                joined(
                        Arrays.copyOf(whole, 2),
                        new byte[] {(byte) 0xFF, (byte) 0xFF},
                        Arrays.copyOfRange(whole, 2, whole.length)));

        for (var arrived : variants) {
            var picture = Picture.of(FileType.JPEG, arrived);
            assertThat(picture.bytes()).endsWith(0xFF, 0xD9);
            assertThat(pixels(picture.bytes())).isEqualTo(pixels(whole));
            assertThat(new String(picture.bytes(), "ISO-8859-1")).doesNotContain("GPS", "SEFT", "Midorino");
        }
        assertThat(Picture.of(FileType.JPEG, variants.get(5)).removed())
                .as("the second picture knows its place")
                .isEqualTo(RemovedDetails.LOCATION);
    }

    @Test
    void aPngWithoutItsLastChunkGetsOne() throws IOException {
        var whole = Samples.png();

        var picture = Picture.of(FileType.PNG, Arrays.copyOf(whole, whole.length - 12));

        assertThat(picture.bytes()).isEqualTo(whole);
        assertThat(picture.mended()).isTrue();
    }

    /** However much of it is missing: what is kept can be looked at, and what cannot be is refused. */
    @Test
    void aPictureThatEndsTooEarlyIsKeptIfItCanBeLookedAtAndElseRefused() throws IOException {
        for (var type : new FileType[] {FileType.JPEG, FileType.PNG}) {
            var whole = type == FileType.JPEG ? Samples.photographWithPlace() : Samples.pngWithPlace();
            var kept = IntStream.range(4, whole.length)
                    .filter(length -> {
                        try {
                            var picture = Picture.of(type, Arrays.copyOf(whole, length));
                            assertThat(pixels(picture.bytes())).hasSize(800);
                            assertThat(new String(picture.bytes(), "ISO-8859-1"))
                                    .doesNotContain("Midorino", "GPS");
                            return true;
                        } catch (InvalidInput refused) {
                            assertThat(refused.violations().get(0).code()).isEqualTo("file-broken");
                            return false;
                        } catch (IOException fault) {
                            throw new UncheckedIOException(fault);
                        }
                    })
                    .toArray();
            assertThat(kept).contains(whole.length - 1).doesNotContain(4, 20, 100);
        }
    }

    @Test
    void aPreviewIsTheRightWayUpAndNoWiderThanAScreen() throws IOException {
        var previews = new Previews();
        var turned = ImageIO.read(
                new ByteArrayInputStream(previews.of(file("a.jpg", FileType.JPEG, Samples.photographWithPlace()))));
        assertThat(turned.getWidth()).isEqualTo(20);
        assertThat(turned.getHeight()).isEqualTo(40);
        assertThat(turned.getRGB(0, 0) >> 8 & 0xFF)
                .as("the top right corner was the top left, light green below")
                .isGreaterThan(150);
        assertThat(turned.getRGB(19, 39) >> 16 & 0xFF).isGreaterThan(150);

        var large = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(5000, 2500, BufferedImage.TYPE_BYTE_GRAY), "png", large);
        var small =
                ImageIO.read(new ByteArrayInputStream(previews.of(file("a.png", FileType.PNG, large.toByteArray()))));
        assertThat(small.getWidth()).isEqualTo(1600);
        assertThat(small.getHeight()).isEqualTo(800);
    }

    @Test
    void aPictureThatCannotBePaintedIsSavedInstead() throws IOException {
        for (var file : new Download[] {
            file("a.pdf", FileType.PDF, Samples.pdf()), file("a.jpg", FileType.JPEG, new byte[] {1, 2, 3})
        }) {
            assertThatThrownBy(() -> new Previews().of(file))
                    .isInstanceOf(EvidenceRefusal.class)
                    .hasMessage("attachment-no-preview");
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(picture));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    private Download file(String name, FileType type, byte[] bytes) throws IOException {
        return new Download(name, type, Files.write(folder.resolve(name), bytes));
    }
}
