package org.glossator.format.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Decodes bytes and puts nothing in the place of what does not decode.
///
/// @param text what decoded
/// @param stop the offset of the first byte that does not belong to the charset; -1 where all did
public record StrictDecoding(String text, int stop) {

    /// Decodes `bytes` from `offset` on.
    public static StrictDecoding of(byte[] bytes, int offset, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        int stop = result.isError() ? in.position() : -1;
        return new StrictDecoding(out.flip().toString(), stop);
    }

    /// Whether all of them did.
    public boolean isWhole() {
        return stop < 0;
    }
}
