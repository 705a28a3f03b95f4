package org.glossator.format;

import java.util.List;

/// An export of splits under way: documents are added one by one, each to its split, then it is finished.
///
/// For one thread.
public interface SplitExport extends AutoCloseable {

    /// Writes one document into a split.
    ///
    /// @param split its number, from 0
    /// @throws FormatException if it cannot be written
    void add(LayeredDocument document, int split) throws FormatException;

    /// Finishes the data.
    ///
    /// @return what each split came to
    /// @throws FormatException if the last bytes cannot be written
    List<LossReport> finish() throws FormatException;

    /// What the card begins with, once the data are finished; may be empty.
    ///
    /// @param title what the dataset is called; may be empty
    /// @param licence under what licence the data may be used; may be empty
    /// @param languages the languages of the texts, as BCP 47 tags; may be empty
    String cardHead(String title, String licence, List<String> languages);

    /// Gives up what was not finished.
    @Override
    void close();
}
