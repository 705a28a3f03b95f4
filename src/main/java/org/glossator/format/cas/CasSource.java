package org.glossator.format.cas;

import java.nio.file.Path;
import org.glossator.format.Findings;
import org.glossator.format.FormatException;

/// Reads a CAS out of a file.
@FunctionalInterface
public interface CasSource {

    /// The CAS that `file` holds.
    ///
    /// @throws FormatException if it holds none, or a broken one
    Cas read(Path file, Findings findings) throws FormatException;
}
