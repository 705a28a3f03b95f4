package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.util.Optional;
import org.glossator.format.Importer;
import org.glossator.format.OffsetsUnsaid;
import org.glossator.format.text.TextImporter;
import org.glossator.text.OffsetUnit;

/// How a file is read: as what, and what it does not say itself.
///
/// @param format what reads files of its format
/// @param charset of a plain text; empty for all other formats
/// @param unit what its offsets count, where the person says so; empty to find it out
public record Manner(Importer format, Optional<Charset> charset, Optional<OffsetUnit> unit) {

    /// As `format` reads it by itself.
    static Manner of(Importer format) {
        return new Manner(format, Optional.empty(), Optional.empty());
    }

    Manner in(Charset other) {
        return new Manner(format, Optional.of(other), unit);
    }

    Manner counting(Optional<OffsetUnit> other) {
        return new Manner(format, charset, other);
    }

    /// Whether it is read as plain text.
    boolean isText() {
        return format.format().equals(TextImporter.FORMAT);
    }

    /// Whether the format leaves open what offsets count.
    boolean leavesOffsetsOpen() {
        return format instanceof OffsetsUnsaid;
    }

    /// What reads a file in this manner.
    Importer importer() {
        if (isText() && charset.isPresent()) {
            return new TextImporter(charset.get());
        }
        return format instanceof OffsetsUnsaid unsaid && unit.isPresent() ? unsaid.counting(unit.get()) : format;
    }
}
