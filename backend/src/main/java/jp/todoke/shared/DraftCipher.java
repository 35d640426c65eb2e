package jp.todoke.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * AES-GCM with a fresh nonce before each text; bound to the account, so that a row moved to another one opens nothing.
 */
@Component
public class DraftCipher {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final DraftKeys keys;
    private final SecureRandom random = new SecureRandom();

    DraftCipher(DraftKeys keys) {
        this.keys = keys;
    }

    /** The text as it is stored for this account. */
    public byte[] seal(long account, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, account, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot encrypt a draft", e);
        }
    }

    /** Empty when it was sealed for another account or under another secret. */
    public Optional<String> open(long account, byte[] content) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, account, Arrays.copyOf(content, NONCE_BYTES));
            return Optional.of(new String(
                    cipher.doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES), StandardCharsets.UTF_8));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot decrypt a draft", e);
        }
    }

    private Cipher cipher(int mode, long account, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, keys.stored(account), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
