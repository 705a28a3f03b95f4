package org.glossator.format.eml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.MimeConfig;

/// How deep the parts of a letter lie in each other. Each costs stack while it is read, so it is looked at before
/// anything is built of them.
final class Nesting extends AbstractContentHandler {

    /// Far deeper than mail programs write.
    private static final int DEEPEST = 40;

    private int depth;
    private boolean tooDeep;

    /// Whether the parts of `letter` lie in each other without end. Of one that is broken otherwise nothing is said:
    /// that is told when it is read.
    static boolean isEndless(byte[] letter, MimeConfig limits) throws IOException {
        MimeStreamParser parser = new MimeStreamParser(limits);
        Nesting nesting = new Nesting();
        parser.setContentHandler(nesting);
        try {
            parser.parse(new ByteArrayInputStream(letter));
        } catch (MimeException _) { // told when it is read
            return nesting.tooDeep;
        }
        return nesting.tooDeep;
    }

    @Override
    public void startMultipart(BodyDescriptor descriptor) throws MimeException {
        if (++depth > DEEPEST) {
            tooDeep = true;
            throw new MimeException("Nested too deep");
        }
    }

    @Override
    public void endMultipart() {
        depth--;
    }
}
