package org.glossator.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.message.Message;
import org.glossator.text.TextFlaw;

/// A file of UTF-8 as a whole, as formats require it that leave no choice of charset.
///
/// @param text what it says, its line ends as they are, without a byte order mark
/// @param marked whether it began with a byte order mark
public record Utf8File(String text, boolean marked) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Reads `file`, which may be empty.
    ///
    /// @param largest how many bytes it may have at most
    /// @throws FormatException if it cannot be read, is too large, is not UTF-8, or holds what no document can
    public static Utf8File read(Path file, int largest) throws FormatException {
        Reading.requireFile(file);
        byte[] bytes = bytes(file, largest);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        if (decoder.decode(in, out, true).isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw refused(file, line, "format.not-utf8", in.position());
        }
        String text = out.flip().toString();
        Optional<TextFlaw> flaw = TextFlaw.firstIn(text);
        if (flaw.isPresent()) {
            int line = 1
                    + (int) text.substring(0, flaw.get().offset())
                            .chars()
                            .filter(unit -> unit == '\n')
                            .count();
            throw refused(file, line, "format.text-nul", flaw.get().offset());
        }
        boolean marked = text.startsWith(BYTE_ORDER_MARK);
        return new Utf8File(marked ? text.substring(1) : text, marked);
    }

    private static byte[] bytes(Path file, int largest) throws FormatException {
        try (InputStream stream = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] bytes = size > largest ? new byte[0] : stream.readNBytes(largest + 1);
            long seen = Math.max(size, bytes.length);
            if (seen > largest) {
                Message message =
                        Message.of("format.text-too-large", file.toString(), Math.max(1, seen >> 20), largest >> 20);
                throw FormatException.about(file, message);
            }
            return bytes;
        } catch (IOException failure) {
            throw Reading.refused(file, failure);
        }
    }

    private static FormatException refused(Path file, int line, String key, int offset) {
        return new FormatException(new Finding(file, line, Message.of(key, file.toString(), line, offset)), null);
    }
}
