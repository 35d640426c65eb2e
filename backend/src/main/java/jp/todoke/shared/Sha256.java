package jp.todoke.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 in hexadecimal digits, by which bytes are known again and secrets are recognised without being kept. */
public final class Sha256 {

    private final MessageDigest digest;

    /** Begins with no bytes, for what arrives piece by piece. */
    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Of these bytes. */
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes, bytes.length).hex();
    }

    /** Of this text in UTF-8. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the first {@code length} of these bytes. */
    public Sha256 add(byte[] bytes, int length) {
        digest.update(bytes, 0, length);
        return this;
    }

    /** Of everything added. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
