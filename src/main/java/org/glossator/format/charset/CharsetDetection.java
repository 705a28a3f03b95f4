package org.glossator.format.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glossator.format.charset.DecodedText.Evidence;

/// Finds the charset of bytes that do not say it: a byte order mark first, then UTF-8, which nothing else is by
/// chance, then UTF-16 and UTF-32 by where their noughts stand, then what the letters' frequencies suggest.
public final class CharsetDetection {

    /// Charsets that ICU knows by names that Java does not; the visual and the logical order differ in no byte.
    private static final Map<String, String> JAVA_NAMES = Map.of("ISO-8859-8-I", "ISO-8859-8");

    private CharsetDetection() {}

    /// The text of `bytes` in the charset they are most likely in; empty if they fit none.
    public static Optional<DecodedText> detect(byte[] bytes) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            StrictDecoding decoding =
                    StrictDecoding.of(bytes, mark.get().length(), mark.get().charset());
            if (decoding.isWhole()) {
                return Optional.of(
                        new DecodedText(decoding.text(), mark.get().charset(), Evidence.BYTE_ORDER_MARK, 100, true));
            }
        }
        return wide(bytes).or(() -> utf8(bytes)).or(() -> guessed(bytes));
    }

    private static Optional<DecodedText> utf8(byte[] bytes) {
        return decoded(bytes, StandardCharsets.UTF_8, Evidence.WELL_FORMED, 100);
    }

    private static Optional<DecodedText> wide(byte[] bytes) {
        return NoughtPattern.of(bytes).flatMap(charset -> decoded(bytes, charset, Evidence.GUESSED, 90));
    }

    private static Optional<DecodedText> guessed(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(bytes).detectAll();
        return Arrays.stream(matches)
                .flatMap(
                        match -> charset(match)
                                .flatMap(charset -> decoded(bytes, charset, Evidence.GUESSED, match.getConfidence()))
                                .stream())
                .filter(decoded -> Plausibility.isPlausible(decoded.text()))
                .findFirst();
    }

    private static Optional<DecodedText> decoded(byte[] bytes, Charset charset, Evidence evidence, int confidence) {
        return Stream.of(StrictDecoding.of(bytes, 0, charset))
                .filter(StrictDecoding::isWhole)
                .map(decoding -> new DecodedText(decoding.text(), charset, evidence, confidence, false))
                .findFirst();
    }

    private static Optional<Charset> charset(CharsetMatch match) {
        String name = JAVA_NAMES.getOrDefault(match.getName(), match.getName());
        boolean narrow = !name.startsWith("UTF-");
        return narrow && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
