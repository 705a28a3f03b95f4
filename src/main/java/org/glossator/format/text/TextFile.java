package org.glossator.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.Finding;
import org.glossator.format.FormatException;
import org.glossator.format.Reading;
import org.glossator.format.charset.ByteOrderMark;
import org.glossator.format.charset.CharsetDetection;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.charset.DecodedText.Evidence;
import org.glossator.format.charset.Plausibility;
import org.glossator.format.charset.StrictDecoding;
import org.glossator.message.Message;
import org.glossator.text.TextFlaw;

/// One file of plain text. Its line ends are never rewritten.
public final class TextFile {

    /// The longest file that is taken for a text that a person could annotate.
    public static final int LARGEST = 64 << 20;

    private final Path file;

    public TextFile(Path file) {
        this.file = file;
    }

    /// Its text in the charset it is most likely in.
    ///
    /// @throws FormatException if it cannot be read, is too large, has no text, is no text, or holds what no
    ///     document can
    public DecodedText detected() throws FormatException {
        byte[] bytes = bytes();
        DecodedText decoded = CharsetDetection.detect(bytes).orElseThrow(() -> refused("format.text-no-charset"));
        if (Plausibility.isBinary(decoded.text())) {
            throw refused("format.text-binary");
        }
        return checked(decoded);
    }

    /// Its text in `charset`, whatever it looks like.
    ///
    /// @throws FormatException as [#detected()], or if it has bytes that `charset` has not
    public DecodedText in(Charset charset) throws FormatException {
        byte[] bytes = bytes();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes, charset);
        Charset exact = mark.map(ByteOrderMark::charset).orElse(charset);
        StrictDecoding decoding =
                StrictDecoding.of(bytes, mark.map(ByteOrderMark::length).orElse(0), exact);
        if (!decoding.isWhole()) {
            throw refused("format.text-wrong-charset", charset.name(), decoding.stop());
        }
        return checked(new DecodedText(decoding.text(), charset, Evidence.CHOSEN, 100, mark.isPresent()));
    }

    private byte[] bytes() throws FormatException {
        Reading.requireFile(file);
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > LARGEST ? new byte[0] : stream.readNBytes(LARGEST + 1);
            if (Math.max(size, bytes.length) > LARGEST) {
                throw refused("format.text-too-large", Math.max(size, bytes.length) >> 20, LARGEST >> 20);
            }
            if (bytes.length == 0) {
                throw refused("format.text-empty");
            }
            return bytes;
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    private DecodedText checked(DecodedText decoded) throws FormatException {
        String text = decoded.text();
        if (text.isBlank()) {
            throw refused("format.text-empty");
        }
        Optional<TextFlaw> flaw = TextFlaw.firstIn(text);
        if (flaw.isPresent()) {
            int line = (int)
                    (text.substring(0, flaw.get().offset()) + "here").lines().count();
            throw flawed(flaw.get(), line);
        }
        return decoded;
    }

    private FormatException flawed(TextFlaw flaw, int line) {
        String key = switch (flaw.kind()) {
            case NUL -> "format.text-nul";
            case LONE_SURROGATE -> "format.text-lone-surrogate";
        };
        return new FormatException(
                new Finding(file, line, Message.of(key, file.toString(), line, flaw.offset())), null);
    }

    private FormatException refused(String key, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = file.toString();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return FormatException.about(file, Message.of(key, arguments));
    }
}
