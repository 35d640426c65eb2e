package jp.todoke.evidence;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.springframework.stereotype.Component;

/** Pictures small enough to look at, painted anew: whatever else the file holds does not reach the browser. */
@Component
public class Previews {

    private static final int WIDEST = 1600;
    private static final long MOST_PIXELS = 120_000_000L;

    /** A large picture takes memory while it is painted. */
    private final Semaphore painters = new Semaphore(2);

    /**
     * The picture as JPEG, at most 1600 pixels wide and high, the right way up. Throws {@link EvidenceRefusal} where
     * there is none.
     */
    public byte[] of(Download file) {
        if (!file.type().picture()) {
            throw EvidenceRefusal.noPreview();
        }
        painters.acquireUninterruptibly();
        try {
            var bytes = Files.readAllBytes(file.file());
            var orientation = Picture.of(file.type(), bytes).details().orientation();
            return jpeg(painted(read(file.type(), bytes), orientation));
        } catch (IOException | RuntimeException unpaintable) {
            throw EvidenceRefusal.noPreview();
        } finally {
            painters.release();
        }
    }

    /** Whether the picture can be shown. */
    static boolean paintable(FileType type, byte[] picture) {
        try {
            return read(type, picture) != null;
        } catch (IOException | RuntimeException unpaintable) {
            return false;
        }
    }

    private static BufferedImage read(FileType type, byte[] picture) throws IOException {
        try (var bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            var reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
            try {
                reader.setInput(bytes, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new IOException("too many pixels");
        }
        var every = (int) Math.max(1, Math.max(width, height) / (2 * WIDEST));
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static BufferedImage painted(BufferedImage picture, int orientation) {
        var scale = Math.min(1.0, (double) WIDEST / Math.max(picture.getWidth(), picture.getHeight()));
        var width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        var lying = orientation >= 5;
        var canvas = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        var brush = canvas.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.transform(turned(orientation, width, height));
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return canvas;
    }

    /** From the picture as stored to the picture as seen; the eight ways of Exif. */
    private static AffineTransform turned(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpg", bytes);
        return bytes.toByteArray();
    }
}
