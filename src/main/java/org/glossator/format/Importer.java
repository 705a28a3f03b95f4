package org.glossator.format;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.glossator.task.Progress;

/// Reads one format. It holds nothing from one reading to the next, and several threads may use it.
public interface Importer {

    /// What it reads.
    Format format();

    /// Whether `path` looks as if it were of this format.
    ///
    /// @param path a file or folder
    /// @param head how the file begins, some ten thousand bytes read as Latin-1; empty for a folder
    boolean recognises(Path path, String head);

    /// Reads `path` and hands each document on as soon as it is read, so that a file may be larger than the memory.
    /// A document that cannot be read becomes a finding, and the reading goes on with the next.
    ///
    /// @param path a file, or a folder where the format has folders
    /// @param progress told in bytes or files, between documents
    /// @throws FormatException if nothing can be read of `path`, or not to its end
    /// @throws E what the sink threw
    /// @throws CancellationException if `progress` says that it is no longer wanted
    <E extends Exception> ImportReport read(Path path, DocumentSink<E> sink, Progress progress)
            throws FormatException, E;
}
