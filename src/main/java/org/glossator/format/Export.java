package org.glossator.format;

/// An export under way: documents are added one by one, then it is finished. Closed without being finished, it
/// leaves the target as it was. The same documents always give the same bytes.
///
/// For one thread.
public interface Export extends AutoCloseable {

    /// Writes one document with its layers.
    ///
    /// @throws FormatException if it cannot be written
    void add(LayeredDocument document) throws FormatException;

    /// Puts in place what was written.
    ///
    /// @throws FormatException if it cannot be put there
    LossReport finish() throws FormatException;

    /// Gives up what was not finished.
    @Override
    void close();
}
