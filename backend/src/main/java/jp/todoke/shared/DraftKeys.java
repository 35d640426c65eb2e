package jp.todoke.shared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keys of drafts, all derived from one secret: {@code todoke.draft-secret} (32 bytes in base64, where several machines
 * serve one installation), else a file that only this program reads, made at the first start.
 */
@Component
public class DraftKeys {

    private static final int BYTES = 32;

    private final byte[] secret;

    DraftKeys(@Value("${todoke.draft-secret:}") String given, @Value("${todoke.data-dir}") Path dataDirectory) {
        secret = given.isBlank()
                ? SecretFile.readOrMake(dataDirectory.resolve("draft.key"), BYTES)
                : decoded(given.strip());
    }

    private static byte[] decoded(String given) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(given);
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != BYTES) {
            throw new IllegalStateException(
                    "TODOKE_DRAFT_SECRET (todoke.draft-secret) must be 32 random bytes in base64, as"
                            + " `openssl rand -base64 32` makes them: 44 characters that end in =. What is set is not.");
        }
        return bytes;
    }

    /** The key under which the server keeps the drafts of this account. */
    SecretKey stored(long account) {
        return new SecretKeySpec(derived("stored", account), "AES");
    }

    /**
     * The key under which the browser of this account keeps its copy; useless to the next user of the same computer.
     */
    public byte[] local(long account) {
        return derived("local", account);
    }

    /** Says whether two programs have the same secret, and nothing about it. */
    public String mark() {
        return HexFormat.of().formatHex(derived("mark", 0), 0, BYTES / 2);
    }

    private byte[] derived(String purpose, long account) {
        var generator = new HKDFBytesGenerator(new SHA256Digest());
        var info = ("report-draft " + purpose + " " + account).getBytes(StandardCharsets.UTF_8);
        generator.init(new HKDFParameters(secret, null, info));
        var key = new byte[BYTES];
        generator.generateBytes(key, 0, BYTES);
        return key;
    }
}
