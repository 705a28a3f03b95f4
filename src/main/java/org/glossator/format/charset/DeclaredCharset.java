package org.glossator.format.charset;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.charset.DecodedText.Evidence;

/// The charset that bytes are said to be in by what stands in or beside them. It is believed as far as it is
/// possible: bytes that do not fit it, and bytes that are well-formed UTF-8 by no accident, are read as what they are.
///
/// Names mean what browsers take them for; see the [Encoding
/// Standard](https://encoding.spec.whatwg.org/#names-and-labels).
public final class DeclaredCharset {

    /// Names that stand for more than they say.
    private static final Map<String, String> WIDER = Map.ofEntries(
            Map.entry("ascii", "windows-1252"),
            Map.entry("us-ascii", "windows-1252"),
            Map.entry("iso-8859-1", "windows-1252"),
            Map.entry("latin1", "windows-1252"),
            Map.entry("iso-8859-9", "windows-1254"),
            Map.entry("tis-620", "windows-874"),
            Map.entry("gb2312", "GB18030"),
            Map.entry("gbk", "GB18030"),
            Map.entry("x-gbk", "GB18030"),
            Map.entry("shift_jis", "windows-31j"),
            Map.entry("ks_c_5601-1987", "x-windows-949"),
            Map.entry("euc-kr", "x-windows-949"),
            Map.entry("utf8", "UTF-8"));

    private DeclaredCharset() {}

    /// The text of `bytes`, which begin with no byte order mark or with one that is right in any case.
    ///
    /// @param name what they are said to be in; blank if nothing is said
    /// @return empty if they fit no charset
    public static Optional<DecodedText> decode(byte[] bytes, String name) {
        Optional<DecodedText> declared = ByteOrderMark.of(bytes).isPresent()
                ? Optional.empty()
                : named(name)
                        .filter(charset -> !isSurelyUtf8(bytes, charset))
                        .map(charset -> new Attempt(charset, StrictDecoding.of(bytes, 0, charset)))
                        .filter(attempt -> attempt.decoding().isWhole())
                        .map(Attempt::told);
        return declared.or(() -> CharsetDetection.detect(bytes));
    }

    /// The charset that goes by `name`, if there is one.
    public static Optional<Charset> named(String name) {
        String key = name.strip().toLowerCase(Locale.ROOT);
        try {
            return key.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(WIDER.getOrDefault(key, key)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }

    private record Attempt(Charset charset, StrictDecoding decoding) {

        DecodedText told() {
            return new DecodedText(decoding.text(), charset, Evidence.DECLARED, 100, false);
        }
    }

    /// Letters beyond ASCII that make well-formed UTF-8 were not written in a charset of one byte a letter.
    private static boolean isSurelyUtf8(byte[] bytes, Charset charset) {
        return charset.canEncode()
                && charset.newEncoder().maxBytesPerChar() == 1
                && !StrictDecoding.of(bytes, 0, StandardCharsets.US_ASCII).isWhole()
                && StrictDecoding.of(bytes, 0, StandardCharsets.UTF_8).isWhole();
    }
}
