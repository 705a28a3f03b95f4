package org.glossator.format.document;

import java.nio.file.Path;
import org.glossator.format.Findings;
import org.glossator.format.Format;
import org.glossator.format.FormatException;

/// Draws the text out of files of one kind, each of which is one document. It holds nothing from one file to the
/// next, and several threads may use it.
public interface DocumentReader {

    /// What it reads.
    Format format();

    /// Whether a file that is not called like one of this format begins like one.
    ///
    /// @param head some ten thousand bytes read as Latin-1
    boolean begins(String head);

    /// The text of `file` and what is told of it.
    ///
    /// @param findings takes what of the file is left out of the text
    /// @throws FormatException if no text can be drawn out of it
    DrawnText read(Path file, Findings findings) throws FormatException;
}
