package org.glossator.format;

import org.glossator.text.OffsetUnit;

/// An importer of a format whose files do not say what their offsets count. By itself it finds out and says what it
/// took; where that cannot be found out it refuses the file, and the person says it.
public interface OffsetsUnsaid extends Importer {

    /// The importer that takes every file to count in `unit`.
    Importer counting(OffsetUnit unit);
}
