package org.glossator.ui.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.format.LayeredDocument;
import org.glossator.format.charset.DecodedText;
import org.glossator.message.Message;
import org.glossator.workflow.SourceReading;
import org.glossator.workflow.importing.NamesUsed;

/// A file or folder that could be imported, read to its end.
public sealed interface Candidate {

    Path file();

    /// What it holds, if anything can be imported of it.
    Optional<SourceReading> reading();

    /// Something that was read.
    ///
    /// @param names the labels, attributes and relation types that it uses
    /// @param evidence for the charset of a plain text; empty for all other formats
    record Legible(
            Manner manner, SourceReading whole, List<NamesUsed.Name> names, Optional<DecodedText.Evidence> evidence)
            implements Candidate {

        static Legible of(Manner manner, SourceReading whole, Optional<DecodedText.Evidence> evidence) {
            NamesUsed used = new NamesUsed();
            whole.documents().forEach(used::learn);
            return new Legible(manner, whole, used.all(), evidence);
        }

        @Override
        public Path file() {
            return whole.path();
        }

        @Override
        public Optional<SourceReading> reading() {
            return Optional.of(whole).filter(each -> !each.documents().isEmpty());
        }

        /// The document to be looked at.
        Optional<LayeredDocument> first() {
            return whole.documents().stream().findFirst();
        }
    }

    /// What cannot be read as it stands; another charset, format or unit may help.
    ///
    /// @param manner how it was tried; empty if nobody takes it for their own
    record Unreadable(Path file, Optional<Manner> manner, Message why) implements Candidate {

        @Override
        public Optional<SourceReading> reading() {
            return Optional.empty();
        }
    }
}
