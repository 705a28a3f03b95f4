package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glossator.format.Finding;
import org.glossator.format.Format;
import org.glossator.format.charset.DecodedText;
import org.glossator.format.text.TextImporter;
import org.glossator.message.Message;
import org.glossator.text.TextDocument;

/// A file that could be imported, as far as a look at it tells.
public sealed interface Candidate {

    Path file();

    /// As much of `text` as a person looks at.
    private static String beginning(String text) {
        int shown = 4_000;
        int end = Math.min(shown, text.length());
        return text.substring(
                0, end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }

    /// The decision to import it; empty if it cannot be.
    Optional<ImportChoice> choice();

    /// A plain text, decoded.
    ///
    /// @param beginning as much of the text as a person looks at
    /// @param length of the whole text, in UTF-16 code units
    record PlainText(Path file, Charset charset, DecodedText.Evidence evidence, String beginning, int length)
            implements Candidate {

        static PlainText of(Path file, DecodedText decoded) {
            String text = decoded.text();
            return new PlainText(file, decoded.charset(), decoded.evidence(), Candidate.beginning(text), text.length());
        }

        @Override
        public Optional<ImportChoice> choice() {
            return Optional.of(new ImportChoice(file, TextImporter.FORMAT, Optional.of(charset)));
        }
    }

    /// A file of words and looks (a page, a letter …), of which the words will be the text.
    ///
    /// @param beginning as much of the text as a person looks at
    /// @param length of the whole text, in UTF-16 code units
    /// @param told what was found in the file beside its text: charset, pages, title …
    /// @param remarks what of the file is left out of the text
    record DrawnOut(
            Path file, Format format, String beginning, int length, Map<String, String> told, List<Message> remarks)
            implements Candidate {

        static DrawnOut of(Path file, Format format, TextDocument document, List<Finding> findings) {
            List<Message> remarks = findings.stream().map(Finding::message).toList();
            return new DrawnOut(
                    file,
                    format,
                    Candidate.beginning(document.text()),
                    document.text().length(),
                    document.head().metadata(),
                    remarks);
        }

        @Override
        public Optional<ImportChoice> choice() {
            return Optional.of(new ImportChoice(file, format, Optional.empty()));
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
