package org.glossator.format;

/// Takes documents one by one as an importer reads them.
///
/// @param <E> what may go wrong with taking one
@FunctionalInterface
public interface DocumentSink<E extends Exception> {

    /// Takes one document.
    void accept(LayeredDocument document) throws E;
}
