package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.Format;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.text.TextImporter;
import org.glossator.message.Message;

/// A file that could be imported, as far as a look at it tells.
public sealed interface Candidate {

    Path file();

    /// The decision to import it; empty if it cannot be.
    Optional<ImportChoice> choice();

    /// A plain text, decoded.
    ///
    /// @param beginning as much of the text as a person looks at
    /// @param length of the whole text, in UTF-16 code units
    record PlainText(Path file, Charset charset, DecodedText.Evidence evidence, String beginning, int length)
            implements Candidate {

        private static final int SHOWN = 4_000;

        static PlainText of(Path file, DecodedText decoded) {
            String text = decoded.text();
            int end = Math.min(SHOWN, text.length());
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            return new PlainText(file, decoded.charset(), decoded.evidence(), text.substring(0, end), text.length());
        }

        @Override
        public Optional<ImportChoice> choice() {
            return Optional.of(new ImportChoice(file, TextImporter.FORMAT, Optional.of(charset)));
        }
    }

    /// A file of a format that holds more than a text.
    record Formatted(Path file, Format format) implements Candidate {

        @Override
        public Optional<ImportChoice> choice() {
            return Optional.of(new ImportChoice(file, format, Optional.empty()));
        }
    }

    /// A file that cannot be read as it stands; another charset may help.
    record Unreadable(Path file, Message why) implements Candidate {

        @Override
        public Optional<ImportChoice> choice() {
            return Optional.empty();
        }
    }
}
