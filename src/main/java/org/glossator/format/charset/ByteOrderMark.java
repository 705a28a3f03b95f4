package org.glossator.format.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The signs at the beginning of a file that name its charset. Those of UTF-32 come first, because that of
/// UTF-16LE begins like one of them.
public enum ByteOrderMark {
    UTF_32BE(StandardCharsets.UTF_32BE, "\0\0\u00FE\u00FF"),
    UTF_32LE(StandardCharsets.UTF_32LE, "\u00FF\u00FE\0\0"),
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE");

    private final Charset charset;
    /// Its bytes, each as the character of that value.
    private final String sign;

    ByteOrderMark(Charset charset, String sign) {
        this.charset = charset;
        this.sign = sign;
    }

    /// The charset it names.
    public Charset charset() {
        return charset;
    }

    /// How many bytes it has.
    public int length() {
        return sign.length();
    }

    /// The mark that `bytes` begin with.
    public static Optional<ByteOrderMark> of(byte[] bytes) {
        for (ByteOrderMark mark : values()) {
            if (mark.begins(bytes)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    /// The mark of `charset`, if `bytes` begin with it.
    public static Optional<ByteOrderMark> of(byte[] bytes, Charset charset) {
        for (ByteOrderMark mark : values()) {
            boolean named = mark.charset.equals(charset)
                    || (charset.equals(StandardCharsets.UTF_16) && mark.name().startsWith("UTF_16"))
                    || (charset.name().equals("UTF-32") && mark.name().startsWith("UTF_32"));
            if (named && mark.begins(bytes)) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private boolean begins(byte[] bytes) {
        if (bytes.length < sign.length()) {
            return false;
        }
        for (int i = 0; i < sign.length(); i++) {
            if ((bytes[i] & 0xFF) != sign.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
