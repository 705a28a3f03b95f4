package org.glossator.ui.importing;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;
import org.glossator.format.Format;

/// A file that a person decided to import.
///
/// @param format what it is read as
/// @param charset of a plain text, as shown to the person or chosen by them; empty for other formats
public record ImportChoice(Path file, Format format, Optional<Charset> charset) {}
